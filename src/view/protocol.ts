import {
  type Guard,
  isLessonView,
  isList,
  isMaybe,
  isNumber,
  isOneOf,
  isPlace,
  isShape,
  isText,
  isWord,
} from './guards';
import { isPathsView, isStepLink } from './paths/pathsGuards';
import type { PathsView, StepLink } from './paths/pathsView';
import type { LessonView, Place } from './view';

/** What the preview's host says to its webview. */
export type HostMessage =
  | ShowMessage
  | StaleMessage
  | CursorMessage
  | NothingMessage
  | PathsMessage
  | TabMessage
  | WayMessage;

/** What the webview says to its host. */
export type WebviewMessage = ReadyMessage | RevealMessage | TabMessage | WayMessage;

/** The two sides of a file: the student's, and the author's with every way through it. */
export type Tab = 'student' | 'paths';

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

/** What every student can and must do; sent while the Paths tab is open. */
export interface PathsMessage {
  readonly type: 'paths';
  readonly uri: string;
  /** The last good figures; absent where there have been none. */
  readonly paths?: PathsView | undefined;
  /** What keeps newer figures from being told; absent where the figures are the newest. */
  readonly gaps?: readonly StepLink[] | undefined;
}

/** From the host: open this tab. From the webview: this one is open. */
export interface TabMessage {
  readonly type: 'tab';
  readonly tab: Tab;
}

/**
 * From the webview: show this way in the text, or none any more. From the host: this one shows.
 * @see WayView.key
 */
export interface WayMessage {
  readonly type: 'way';
  readonly uri: string;
  readonly way?: string | undefined;
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
  readonly tab?: Tab | undefined;
  /** Of the student's side. */
  readonly scroll: number;
  /** Of the Paths tab. */
  readonly pathsScroll?: number | undefined;
  /** Opened and picked things, by name. */
  readonly memory: readonly (readonly [string, string])[];
}

const isTab = isWord<Tab>('student', 'paths');
const isTabMessage = isShape<TabMessage>({ type: isWord('tab'), tab: isTab });
const isWayMessage = isShape<WayMessage>({ type: isWord('way'), uri: isText, way: isMaybe(isText) });

export const isHostMessage: Guard<HostMessage> = isOneOf<HostMessage>(
  isShape<ShowMessage>({ type: isWord('show'), view: isLessonView }),
  isShape<StaleMessage>({ type: isWord('stale'), why: isWord('broken', 'gone') }),
  isShape<CursorMessage>({ type: isWord('cursor'), version: isNumber, offset: isNumber }),
  isShape<NothingMessage>({ type: isWord('nothing') }),
  isShape<PathsMessage>({
    type: isWord('paths'),
    uri: isText,
    paths: isMaybe(isPathsView),
    gaps: isMaybe(isList(isStepLink)),
  }),
  isTabMessage,
  isWayMessage,
);

export const isWebviewMessage: Guard<WebviewMessage> = isOneOf<WebviewMessage>(
  isShape<ReadyMessage>({ type: isWord('ready') }),
  isShape<RevealMessage>({ type: isWord('reveal'), uri: isText, version: isNumber, place: isPlace }),
  isTabMessage,
  isWayMessage,
);

const isEntry = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => isText(part));

export const isKeptState: Guard<KeptState> = isShape<KeptState>({
  uri: isMaybe(isText),
  tab: isMaybe(isTab),
  scroll: isNumber,
  pathsScroll: isMaybe(isNumber),
  memory: (value): value is KeptState['memory'] =>
    Array.isArray(value) && value.every((entry) => isEntry(entry)),
});
