import type { Kind } from '../model/kind';
import type { Path } from '../model/source';
import { decided, type Shape } from '../schema/shape';

const DOCS = 'https://github.com/learning-playlists/learning-playlists/blob/main/docs/format.md';

/** Sections of docs/format.md by the title of the entry that they describe. */
const BY_TITLE: Readonly<Record<string, string>> = {
  Activity: 'activity',
  Choice: 'choice',
  Part: 'part',
  Check: 'check',
  Score: 'each-entry-of-by-score',
  Retry: 'retry',
  Round: 'retry',
  Board: 'board-and-playlist',
  Playlist: 'board-and-playlist',
  'For each activity': 'each-the-same-for-many',
  Square: 'grid',
  'Free square': 'grid',
  Section: 'each-section',
  Rule: 'complete-when-a-board-is-finished',
  Sentence: 'goals-and-criteria',
  Resource: 'resource-with-its-title-and-licence',
  Resources: 'resource-with-its-title-and-licence',
  Learner: 'each-learner',
  'Required standards': 'each-entry-of-required',
};

/** Sections about maps without a title, by the keyword that they stand behind. */
const BY_KEYWORD: Readonly<Record<string, string>> = {
  control: 'control',
  'class-time': 'class-time-as-a-map',
  'derived-from': 'derived-from',
  rigor: 'rigor',
  supports: 'activity',
  points: 'complete-when-a-board-is-finished',
  priorities: 'priorities',
  periods: 'periods',
  rules: 'curriculum',
  family: 'every-playlist-and-board',
};

/** Keywords of a file that do not belong to every playlist and board. */
const OF_THE_FILE: Readonly<Record<string, string>> = {
  steps: 'playlists',
  each: 'each-the-same-for-many',
  grid: 'grid',
  rows: 'grid',
  columns: 'grid',
  complete: 'complete-when-a-board-is-finished',
  menu: 'menu',
};

/** The section of docs/format.md that explains a keyword of the map at `parent`; its anchor. */
export function sectionOf(
  kind: Kind,
  parent: Path,
  shape: Shape,
  present: ReadonlySet<string>,
  keyword: string,
): string {
  if (parent.length === 0) {
    return kind === 'curriculum' ? 'curriculum' : (OF_THE_FILE[keyword] ?? 'every-playlist-and-board');
  }
  const title = decided(shape, present).schema.title ?? shape.schema.title;
  const byTitle = title === undefined ? undefined : BY_TITLE[title];
  const holder = parent.findLast((step) => typeof step === 'string');
  return byTitle ?? (typeof holder === 'string' ? BY_KEYWORD[holder] : undefined) ?? 'what-you-can-write';
}

/** The address of a section. */
export function formatDocs(section: string): string {
  return `${DOCS}#${section}`;
}
