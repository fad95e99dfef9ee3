import {
  type Guard,
  isLessonView,
  isMaybe,
  isNumber,
  isOneOf,
  isPlace,
  isShape,
  isText,
  isWord,
} from './guards';
import type { LessonView, Place } from './view';

/** What the preview's host says to its webview. */
export type HostMessage = ShowMessage | StaleMessage | CursorMessage | NothingMessage;

/** What the webview says to its host. */
export type WebviewMessage = ReadyMessage | RevealMessage;

/** Show this in the place of whatever shows. */
export interface ShowMessage {
  readonly type: 'show';
  readonly view: LessonView;
}

/** What shows is the last good picture: the text is broken for the moment, or the file is gone. */
export interface StaleMessage {
  readonly type: 'stale';
  readonly why: 'broken' | 'gone';
}

/** The cursor of the text editor moved; an offset in that version of the text on show. */
export interface CursorMessage {
  readonly type: 'cursor';
  readonly version: number;
  readonly offset: number;
}

/** There is nothing to show, and there was nothing before. */
export interface NothingMessage {
  readonly type: 'nothing';
}

/** The webview listens. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** Open the text at a place; `place.uri` where it is not the file on show. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly uri: string;
  readonly version: number;
  readonly place: Place;
}

/** What a webview keeps over a reload; `uri` is what its panel is made again from. */
export interface KeptState {
  readonly uri?: string | undefined;
  readonly scroll: number;
  /** Opened and picked things, by name. */
  readonly memory: readonly (readonly [string, string])[];
}

export const isHostMessage: Guard<HostMessage> = isOneOf<HostMessage>(
  isShape<ShowMessage>({ type: isWord('show'), view: isLessonView }),
  isShape<StaleMessage>({ type: isWord('stale'), why: isWord('broken', 'gone') }),
  isShape<CursorMessage>({ type: isWord('cursor'), version: isNumber, offset: isNumber }),
  isShape<NothingMessage>({ type: isWord('nothing') }),
);

export const isWebviewMessage: Guard<WebviewMessage> = isOneOf<WebviewMessage>(
  isShape<ReadyMessage>({ type: isWord('ready') }),
  isShape<RevealMessage>({ type: isWord('reveal'), uri: isText, version: isNumber, place: isPlace }),
);

const isEntry = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => isText(part));

export const isKeptState: Guard<KeptState> = isShape<KeptState>({
  uri: isMaybe(isText),
  scroll: isNumber,
  memory: (value): value is KeptState['memory'] =>
    Array.isArray(value) && value.every((entry) => isEntry(entry)),
});
