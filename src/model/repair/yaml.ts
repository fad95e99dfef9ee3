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
