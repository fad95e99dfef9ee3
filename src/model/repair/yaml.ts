import { type Document, parseDocument } from 'yaml';

/** The YAML parser's result, or why there is none: out of stack, or a fault of its own. */
export type YamlResult =
  | { readonly document: Document.Parsed; readonly failure?: undefined }
  | { readonly document?: undefined; readonly failure: 'too-deep' | Error };

/** Parses without ever throwing. Equal keys and `<<` are kept as they stand, for us to speak about. */
export function parseYaml(text: string): YamlResult {
  // Broken files can have 100,000 errors, and a stack trace for each would take most of the time.
  const limit = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 0;
    const document = parseDocument(text, {
      prettyErrors: false,
      // 'silent' would hide that a second document is lost.
      logLevel: 'error',
      uniqueKeys: false,
      merge: false,
    });
    const deep = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
    return deep ? { failure: 'too-deep' } : { document };
  } catch (error) {
    if (error instanceof RangeError) return { failure: 'too-deep' };
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * How many characters of a text begin something new to YAML: line breaks and all marks. Parsing time grows with
 * them far more than with the letters between them; a playlist has about three a line.
 */
export function countMarks(text: string): number {
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // \n, ! to ', * , - : > ? @ [ ] ` { | }
    if (code === 10 || (code >= 33 && code <= 39) || code === 42 || code === 44 || code === 45) marks++;
    else if (code === 58 || (code >= 62 && code <= 64) || code === 91 || code === 93) marks++;
    else if (code === 96 || (code >= 123 && code <= 125)) marks++;
  }
  return marks;
}
