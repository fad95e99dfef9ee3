import type { Kind } from '../../model/kind';
import type { JsonSchema } from '../json-schema';
import { board, boardDefinitions } from './board';
import { map, ref } from './build';
import { curriculum, learner, requiredStandards } from './curriculum';
import { header, RESERVED } from './header';
import { activity, check, choice, each, include, part, retryRound, scoreEntry, step, steps } from './steps';
import { resource, statement } from './values';

const stepDefinitions: Readonly<Record<string, JsonSchema>> = {
  step,
  activity,
  choice,
  part,
  check,
  'score-entry': scoreEntry,
  'retry-round': retryRound,
  board: include('board'),
  playlist: include('playlist'),
  each,
  resource,
  statement,
};

const playlist: JsonSchema = map({
  noun: 'a playlist',
  title: 'Playlist',
  description: 'A playlist: steps that students work through, with choices, checks and boards among them.',
  properties: {
    ...header('playlist/1', 'A playlist, first version of the format.', 'playlist'),
    steps: steps('What the playlist is made of, in order.'),
    each: ref('each'),
    ...RESERVED,
  },
  required: ['format', 'id', 'title', 'steps'],
});

function file(
  name: string,
  schema: JsonSchema,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:learning-playlists:${name}`,
    ...schema,
    definitions,
  };
}

/**
 * The schemas of the three kinds of file, each complete in itself. They are written out to `schemas/`, and
 * compiled into `generated/`, by `scripts/schemas.ts`; hovers, completion and docs read them here.
 */
export const SCHEMAS: Readonly<Record<Kind, JsonSchema>> = {
  playlist: file('playlist', playlist, stepDefinitions),
  'choice-board': file('choice-board', board, { ...stepDefinitions, ...boardDefinitions }),
  curriculum: file('curriculum', curriculum, { learner, 'required-standards': requiredStandards }),
};
