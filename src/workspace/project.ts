import type { LessonDocument } from '../model/document';
import type { CurriculumModel } from '../model/model';

/** What a relative path in a file leads to. */
export type Resolution =
  | { readonly type: 'document'; readonly document: LessonDocument }
  | { readonly type: 'missing'; readonly uri: string }
  | { readonly type: 'outside'; readonly uri: string }
  | { readonly type: 'unreadable'; readonly uri: string; readonly reason: string }
  /** There is a file, but it is no playlist or board. */
  | { readonly type: 'other'; readonly uri: string };

/**
 * The documents as rules and features see them: one consistent moment, answered without waiting. The
 * workspace makes sure that everything a document leads to has been read before it is looked at.
 */
export interface Project {
  /** All playlists, boards and curricula, in the order of their URIs. */
  documents(): readonly LessonDocument[];
  document(uri: string): LessonDocument | undefined;
  /** Where `path`, written in this document, leads. */
  resolve(from: LessonDocument, path: string): Resolution;
  /** The nearest `curriculum.yaml` above a file. */
  curriculumOf(
    document: LessonDocument,
  ): { readonly document: LessonDocument; readonly model: CurriculumModel } | undefined;
  /** Documents whose header has this id, in the order of their URIs. */
  withId(id: string): readonly LessonDocument[];
  /** Documents that include this one. */
  includersOf(uri: string): readonly LessonDocument[];
  /** Files of the workspace that a `board:` or `playlist:` could name, as paths relative to a document. */
  includable(from: LessonDocument, of: 'choice-board' | 'playlist'): readonly string[];
}
