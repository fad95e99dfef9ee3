import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { KEYWORDS, LIST_KEYWORDS, PROSE_KEYWORDS, STEP_KEYWORDS } from '../../../src/model/repair/keywords';

/** Keywords under `properties` anywhere in a schema. */
function keywordsOf(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const [name, sub] of Object.entries(value)) {
        found.add(name);
        keywordsOf(sub, found);
      }
    } else keywordsOf(value, found);
  }
  return found;
}

const schemas = ['playlist', 'choice-board', 'curriculum'].map((kind): unknown =>
  JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')),
);

/** Keys of maps by barrier, of `control` and the like: words of the author's, no keywords of the format. */
const NAMES = new Set(
  `reading writing language hearing vision motor attention independence background emotional internet device cost
  aspire should assessment content pace path product should`.split(/\s+/),
);

describe('Keywords that mends know', () => {
  const all = new Set(schemas.flatMap((schema) => [...keywordsOf(schema)]));

  it('are those of the schemas', () => {
    const missing = [...all].filter((word) => !KEYWORDS.has(word) && !NAMES.has(word));
    assert.deepEqual(missing, []);
    const unknown = [...KEYWORDS].filter((word) => !all.has(word));
    // Reserved for later; typed all the same.
    assert.deepEqual(
      unknown.filter((word) => word !== 'for' && word !== 'groups'),
      [],
    );
  });

  it('of every sort are keywords at all', () => {
    for (const word of [...LIST_KEYWORDS, ...PROSE_KEYWORDS, ...STEP_KEYWORDS])
      assert.ok(KEYWORDS.has(word), word);
  });
});
