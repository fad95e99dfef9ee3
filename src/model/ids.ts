import type { Include, Step } from './model';

/** The id that an included file gives itself; undefined when it cannot be read (yet). */
export type IncludeIds = (path: string) => string | undefined;

/**
 * Gives every step without a written id its own: a slug of its text, `-2`, `-3` … where the name is taken.
 * Written ids are reserved first, wherever they stand, so that writing one down never renames another.
 * Includes are named by their file's id and share the names of the file (format.md, "Ids").
 */
export function assignIds(steps: readonly Step[], reserved: readonly string[], includeIds: IncludeIds): void {
  const taken = new Set(reserved);
  for (const step of steps) if (step.idSpan) taken.add(step.id);
  const next = new Map<string, number>();
  for (const step of steps) {
    if (step.idSpan) continue;
    const base = baseOf(step, includeIds);
    let id = base;
    let number = next.get(base) ?? 2;
    while (taken.has(id)) id = `${base}-${number++}`;
    next.set(base, number);
    taken.add(id);
    step.id = id;
  }
}

function baseOf(step: Step, includeIds: IncludeIds): string {
  if (step.type === 'include') return includeIds(step.path.value) ?? stemOf(step);
  if (step.type === 'choose') return slug(step.title ?? '') || 'choose';
  if (step.type === 'unknown') return slug(step.label) || 'step';
  if (step.type === 'activity') return slug(step.text ?? '') || 'step';
  return slug(step.label) || 'step';
}

/** `fractions` of `./boards/fractions.choiceboard.yaml`: the best guess while the file is not read. */
function stemOf(include: Include): string {
  const name = include.path.value.split('/').at(-1) ?? '';
  return slug(name.replace(/(\.(playlist|choice-?board))?\.ya?ml$/i, '')) || 'step';
}

/**
 * A kebab-case id from a text: Markdown is dropped, letters and digits of any script stay, everything else
 * becomes a dash.
 */
export function slug(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
