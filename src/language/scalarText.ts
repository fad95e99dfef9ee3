/** What a text must look like to be read back as itself without quotes. */
const PLAIN = /^(?![-?:](?:\s|$))[^\s\-?:,[\]{}#&*!|>'"%@`][^\n\r\t]*$|^[-?:][^\s,[\]{}][^\n\r\t]*$/;
const OTHER_TYPE =
  /^(?:null|true|false|yes|no|on|off|~|[-+]?(?:\d[\d_]*)?\.?\d*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(?:inf|nan)|\d{4}-\d\d?-\d\d?.*)$/i;

/**
 * A text as a YAML value: plain where that reads back as the same text, in quotes otherwise.
 * @param quote the quotes that are open already; then only what stands between them is given
 * @param flow inside brackets, where commas and brackets end a plain text
 */
export function scalarText(text: string, quote: '' | '"' | "'" = '', flow = false): string {
  if (quote === "'") return text.replaceAll("'", "''");
  if (quote === '"') return JSON.stringify(text).slice(1, -1);
  const plain =
    PLAIN.test(text) &&
    !OTHER_TYPE.test(text) &&
    !/:(?:\s|$)|\s#|\s$/.test(text) &&
    !(flow && /[,[\]{}]/.test(text));
  return plain ? text : JSON.stringify(text);
}
