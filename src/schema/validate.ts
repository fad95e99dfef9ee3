import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Kind } from '../model/kind';
import { choiceBoard, curriculum, playlist } from './generated/validators.mjs';

/** What is wrong with the shape of one place, as the compiled validators see it. */
export interface ShapeError {
  /** Where: keys and indexes from the root. For an unknown keyword, the map that it stands in. */
  readonly path: readonly (string | number)[];
  readonly slip: Slip;
}

export type Slip =
  /** A word that has no meaning in this map. */
  | { readonly type: 'unknown-keyword'; readonly name: string }
  /** A word that this map cannot do without; `because` names the word that calls for it. */
  | { readonly type: 'missing-keyword'; readonly name: string; readonly because: string | undefined }
  /** A text where a number is meant, a map where a text is … */
  | { readonly type: 'form' }
  /** Not one of the words of a closed list. */
  | { readonly type: 'word' }
  /** A text that does not look as it must. */
  | { readonly type: 'look' }
  /** A number out of its bounds. */
  | { readonly type: 'bound'; readonly side: 'least' | 'most'; readonly limit: number }
  /** A list longer than it may be. */
  | { readonly type: 'long'; readonly limit: number }
  /** A map without anything in it. */
  | { readonly type: 'empty' }
  /** A word kept for later. */
  | { readonly type: 'reserved' }
  /** A key that does not look as the keys of this map must. */
  | { readonly type: 'key'; readonly name: string };

/** No file gets more errors than this: beyond, nobody reads on. */
export const MOST_ERRORS = 200;

const VALIDATORS: Readonly<Record<Kind, ValidateFunction>> = {
  playlist,
  'choice-board': choiceBoard,
  curriculum,
};

/**
 * What is wrong with the shape of plain data: in the order of the schema, one error a place (one a keyword for
 * unknown and missing ones), at most `MOST_ERRORS`.
 */
export function validateData(kind: Kind, data: unknown): readonly ShapeError[] {
  const validate = VALIDATORS[kind];
  if (validate(data)) return [];
  const found = new Map<string, ShapeError>();
  for (const error of validate.errors ?? []) {
    const slip = slipOf(error);
    if (!slip) continue;
    const place = 'name' in slip ? `${error.instancePath}\0${slip.name}` : error.instancePath;
    const there = found.get(place);
    if (there && RANK[there.slip.type] <= RANK[slip.type]) continue;
    if (!there && found.size >= MOST_ERRORS) continue;
    found.set(place, { path: pathOf(error.instancePath, data), slip });
  }
  return [...found.values()];
}

/** At one place the coarser error speaks: a value of the wrong form has nothing to be compared with words. */
const RANK: Readonly<Record<Slip['type'], number>> = {
  reserved: 0,
  form: 1,
  'unknown-keyword': 2,
  'missing-keyword': 2,
  key: 2,
  word: 3,
  empty: 3,
  long: 3,
  bound: 4,
  look: 5,
};

/** Undefined for what only repeats another error: the conditions themselves. */
function slipOf(error: ErrorObject): Slip | undefined {
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties':
      return { type: 'unknown-keyword', name: String(params.additionalProperty) };
    case 'required':
      return { type: 'missing-keyword', name: String(params.missingProperty), because: undefined };
    case 'dependencies':
      return {
        type: 'missing-keyword',
        name: String(params.missingProperty),
        because: String(params.property),
      };
    case 'type':
      return { type: 'form' };
    case 'enum':
    case 'const':
      return { type: 'word' };
    case 'pattern':
      // The pattern of a key is reported at its map, once more as `propertyNames`.
      return error.propertyName === undefined ? { type: 'look' } : undefined;
    case 'propertyNames':
      return { type: 'key', name: String(params.propertyName) };
    case 'minimum':
    case 'exclusiveMinimum':
      return { type: 'bound', side: 'least', limit: Number(params.limit) };
    case 'maximum':
      return { type: 'bound', side: 'most', limit: Number(params.limit) };
    case 'maxItems':
      return { type: 'long', limit: Number(params.limit) };
    case 'minProperties':
      return { type: 'empty' };
    case 'not':
      return { type: 'reserved' };
    case 'if':
      return undefined;
    default:
      throw new Error(`no words for the schema keyword ${error.keyword}`);
  }
}

/** A JSON pointer as keys and indexes; which of the two a number is, the data tell. */
function pathOf(pointer: string, data: unknown): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let here = data;
  for (const escaped of pointer.split('/').slice(1)) {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(here)) {
      path.push(Number(name));
      here = here[Number(name)];
    } else {
      path.push(name);
      here = typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined;
    }
  }
  return path;
}
