import { stringify } from 'yaml';
import type { Keyword } from '../schema/shape';

const kept = new WeakMap<object, Map<string, string>>();

/** What a keyword means and how it is written: its line of help and an example. */
export function keywordMarkdown(keyword: Keyword): string {
  const { schema } = keyword.value;
  let byName = kept.get(schema);
  if (!byName) {
    byName = new Map();
    kept.set(schema, byName);
  }
  let text = byName.get(keyword.name);
  if (text === undefined) {
    text = [keyword.description, exampleMarkdown(keyword)].filter((block) => block !== '').join('\n\n');
    byName.set(keyword.name, text);
  }
  return text;
}

function exampleMarkdown(keyword: Keyword): string {
  const [example] = keyword.examples;
  return example === undefined ? '' : `\`\`\`yaml\n${exampleText(keyword.name, example)}\n\`\`\``;
}

/** `minutes: 10`, short lists and maps on one line. */
export function exampleText(name: string, example: unknown): string {
  const flow = stringify(
    { [name]: example },
    { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 },
  );
  const short = flow
    .trim()
    .replace(/^\{\s*/, '')
    .replace(/\s*\}$/, '');
  if (short.length <= 60) return short;
  return stringify({ [name]: example }, { lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
