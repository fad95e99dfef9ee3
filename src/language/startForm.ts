import { slug } from '../model/ids';
import type { Form } from './forms';

/** A form with a title of the author's own in place of its example, still with its tab stops. */
export function startForm(form: Form, title: string): { readonly body: string; readonly name: string } {
  const clean = title.replace(/\s+/g, ' ').trim();
  const id = slug(clean) || form.id;
  const body =
    clean === ''
      ? form.body
      : form.body
          .replace(/^id: \$\{(\d+):[^}]*\}/m, (_, stop: string) => `id: \${${stop}:${id}}`)
          .replace(/^title: (["']?)\$\{(\d+):[^}]*\}\1/m, (_, _quote, stop: string) => {
            return `title: ${inSnippet(quoted(clean), stop)}`;
          });
  const ending = form.kind === 'playlist' ? '.playlist.yaml' : '.choiceboard.yaml';
  return { body, name: form.kind === 'curriculum' ? 'curriculum.yaml' : `${id}${ending}` };
}

function inSnippet(text: string, stop: string): string {
  return `\${${stop}:${text.replace(/[\\$}]/g, '\\$&')}}`;
}

/** YAML reads a plain text only when nothing in it has a meaning of its own. */
function quoted(text: string): string {
  return /^[\p{L}\d][^:#"'{}[\],&*!|>%@`]*$/u.test(text) && !/^(true|false|null|[\d.eE+-]+)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
