import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Direction, Place } from '../view';
import { en } from '../words/en';
import type { Words } from '../words/words';

/**
 * What surrounds the components: the preview beside the text, a page in a browser, a sheet of paper. Components know
 * nothing else of where they are.
 */
export interface Stage {
  readonly words: Words;
  readonly dir: Direction;
  /** Opens the text at a place; absent where there is no text. */
  readonly reveal?: ((place: Place) => void) | undefined;
  /** The card that the cursor in the text stands in. */
  readonly current?: string | undefined;
  readonly memory: Memory;
}

/** What a reader has opened or picked, by the name of the thing; survives updates and reloads. */
export interface Memory {
  recall(name: string): string | undefined;
  remember(name: string, value: string | undefined): void;
}

/** Keeps nothing: for a page that is written once. */
export const forgetful: Memory = { recall: () => undefined, remember: () => {} };

export const StageContext = createContext<Stage>({ words: en, dir: 'ltr', memory: forgetful });

export function useStage(): Stage {
  return useContext(StageContext);
}

/** Level of the next heading, 1 to 6. */
export const LevelContext = createContext(1);

/** An id of the document for a card: letters, digits and dashes only. */
export function anchorOf(key: string): string {
  return `card-${key.replace(/[^\p{L}\p{N}-]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`;
}
