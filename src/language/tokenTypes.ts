/**
 * The legend of the semantic tokens: types and modifiers that every colour theme knows. In a module of its own,
 * so that a host can announce them without loading the rest.
 */
export const TOKEN_TYPES = [
  /** Words that make an entry what it is: do, choose, part, check … */
  'keyword',
  /** Every other keyword. */
  'property',
  /** Ids: where they are written, and in `after` and `must`. */
  'variable',
  /** Codes of standards. */
  'type',
  /** Words of closed lists. */
  'enumMember',
  /** Minutes, points, counts. */
  'number',
  /** Files of boards and playlists. */
  'string',
] as const;

export const TOKEN_MODIFIERS = ['declaration'] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
