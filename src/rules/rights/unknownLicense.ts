import licenses from 'spdx-license-ids/index.json';
import type { Written } from '../../model/text';
import { nearest } from '../../spelling/nearest';
import { respell } from '../edits/respell';
import type { Fix } from '../finding';
import { listed, quote } from '../naming';
import type { FileRule } from '../rule';
import { sourcesOf } from './sources';

/** A licence that is not written as its SPDX id. */
export const unknownLicense: FileRule<'rights/unknown-license'> = {
  id: 'rights/unknown-license',
  level: 'hint',
  sees: 'file',
  docs: {
    what: 'A licence is not written as its id in the SPDX list, such as CC-BY-4.0.',
    why: 'One spelling everywhere lets other tools, and the check of licences that fit together, understand it. A licence of your own is written LicenseRef-name. List: https://spdx.org/licenses/.',
    bad: 'license: CC BY 4.0\nsteps: [Fold a strip]\n',
    good: 'license: CC-BY-4.0\nsteps: [Fold a strip]\n',
    fix: 'Writes the id that was meant.',
  },
  *check(document) {
    const { lesson } = document;
    if (!lesson) return;
    const written: (Written<string> | undefined)[] = [lesson.license];
    for (const { resource } of sourcesOf(document)) written.push(resource.license);
    const known = new Set<string>();
    for (const license of written) {
      if (!license || known.has(license.value)) continue;
      if (isKnown(license.value)) {
        known.add(license.value);
        continue;
      }
      const same = spellingOf(license.value);
      const near =
        same === undefined
          ? nearest(license.value.toUpperCase(), candidates(), 3).flatMap((id) => BY_UPPER.get(id) ?? [])
          : [same.id];
      const [fix, ...otherFixes] = near.map(
        (id): Fix => ({
          title: `Change to ${id}`,
          changes: [respell(document, license.span, id)],
          safe: same?.sure ?? false,
        }),
      );
      yield {
        span: license.span,
        message: `${quote(license.value)} is not a known id of a licence. ${
          near.length > 0
            ? `Did you mean ${listed(near, 'or')}?`
            : 'Open material is mostly under CC-BY-4.0, CC-BY-SA-4.0 or CC0-1.0.'
        }`,
        fix,
        otherFixes,
      };
    }
  },
};

const BY_UPPER: ReadonlyMap<string, string> = new Map(licenses.map((id) => [id.toUpperCase(), id]));

/** An id, an expression of ids, or a licence of one's own. */
function isKnown(license: string): boolean {
  return license
    .trim()
    .split(/\s+(?:AND|OR|WITH)\s+|[()]+/)
    .filter((part) => part !== '')
    .every(
      (part) =>
        BY_UPPER.get(part.toUpperCase()) === part ||
        /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$|^[\w.-]+-exception(?:-[\w.]+)?$|^NONE$/.test(part),
    );
}

/**
 * The id that a usual other spelling stands for: `CC BY-SA 4.0 International`, `cc-by-4.0`, `CC BY`, `CC0`. Not sure
 * where the version had to be guessed.
 */
function spellingOf(license: string): { readonly id: string; readonly sure: boolean } | undefined {
  const plain = license
    .trim()
    .toUpperCase()
    .replace(/\bINTERNATIONAL\b|\bLICEN[CS]E\b|\bUNIVERSAL\b/g, ' ')
    .replace(/CREATIVE COMMONS/g, 'CC')
    .replace(/ATTRIBUTION/g, 'BY')
    .replace(/NON-?COMMERCIAL/g, 'NC')
    .replace(/SHARE-?ALIKE/g, 'SA')
    .replace(/NO-?DERIV(?:ATIVE)?S?(?:\s*WORKS)?/g, 'ND')
    .replace(/[\s_–-]+/g, '-')
    .replace(/^-|-$/g, '');
  for (const candidate of [plain, plain.replace(/^CC-?0(?:-1\.0)?$/, 'CC0-1.0'), `CC-${plain}`]) {
    const id = BY_UPPER.get(candidate);
    if (id !== undefined) return { id, sure: true };
  }
  const newest = BY_UPPER.get(`${plain}-4.0`);
  return newest === undefined ? undefined : { id: newest, sure: false };
}

/** What teaching material carries, then everything else. */
function candidates(): readonly string[] {
  const all = [...BY_UPPER.keys()];
  return [...all.filter((id) => /^CC.*4\.0$/.test(id)), ...all];
}
