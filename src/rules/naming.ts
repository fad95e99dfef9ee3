import type { Section, Step } from '../model/model';

/** The most characters of somebody's text that a message repeats. */
const MOST = 60;

/** A text in double quotes as messages show it: on one line, and not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = line.length > MOST ? [...line.slice(0, MOST * 2)] : [];
  return `"${
    characters.length > MOST
      ? `${characters
          .slice(0, MOST - 1)
          .join('')
          .trimEnd()}…`
      : line
  }"`;
}

/** What a person would call a step, in quotes. */
export function nameOf(step: Step | Section): string {
  if (step.type === 'section') return quote(step.name);
  return quote(step.label === '' ? step.id : step.label);
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[], word = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** `1 square`, `2 squares`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The name of a file at the end of its URI, as a person reads it. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
