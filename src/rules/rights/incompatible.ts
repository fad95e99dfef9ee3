import type { LessonDocument } from '../../model/document';
import { isMapNode, pairOf } from '../../model/source';
import type { Written } from '../../model/text';
import { respell } from '../edits/respell';
import { setKey } from '../edits/setKey';
import type { Fix } from '../finding';
import { quote } from '../naming';
import type { FileRule } from '../rule';
import { type Clash, clashOf, creativeCommons } from './creativeCommons';

/** A file whose licence does not keep what its source asks for. */
export const incompatible: FileRule<'rights/incompatible'> = {
  id: 'rights/incompatible',
  level: 'warning',
  sees: 'file',
  docs: {
    what: 'The licence of a file breaks that of what it was made from: share-alike, no changes, not for money, or credit.',
    why: 'Who shares material under share-alike asks that changed versions stay as free; “ND” allows none at all. Source: the adapter’s license chart of Creative Commons (https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use).',
    bad: 'license: CC-BY-4.0\nderived-from: {title: Fraction board, by: Luis Ortega, license: CC-BY-SA-4.0}\nsteps: [Fold a strip]\n',
    good: 'license: CC-BY-SA-4.0\nderived-from: {title: Fraction board, by: Luis Ortega, license: CC-BY-SA-4.0}\nsteps: [Fold a strip]\n',
    fix: 'Gives the file the licence of its source, where that is enough.',
  },
  *check(document) {
    const { lesson } = document;
    const source = lesson?.derivedFrom?.license;
    if (!lesson || !source) return;
    const own = lesson.license;
    if (!own) {
      const from = creativeCommons(source.value);
      if (from?.shareAlike || from?.noDerivatives) yield withoutOwn(document, source, from.noDerivatives);
      return;
    }
    const clash = clashOf(source.value, own.value);
    if (!clash) return;
    yield {
      span: own.span,
      message: messageFor(clash, source.value, own.value),
      related: [{ span: source.span, message: `The source has the licence ${source.value}.` }],
      fix:
        clash === 'no-derivatives'
          ? undefined
          : {
              title: `Change to ${source.value}`,
              changes: [respell(document, own.span, source.value)],
              safe: false,
            },
    };
  },
};

function messageFor(clash: Clash, source: string, own: string): string {
  switch (clash) {
    case 'no-derivatives':
      return `The source has the licence ${source}, which allows no changed versions to be passed on. Ask its author, or start from another source.`;
    case 'share-alike':
      return `The source has the licence ${source}, which asks that what is made from it has the same. Change ${quote(own)} to ${source}.`;
    case 'non-commercial':
      return `The source has the licence ${source} and may not be used for money, but ${quote(own)} allows that. Change it to ${source}.`;
    case 'credit':
      return `The source has the licence ${source} and asks for credit, but ${quote(own)} lets everybody drop it. Change it to ${source}.`;
  }
}

function withoutOwn(document: LessonDocument, source: Written<string>, noDerivatives: boolean) {
  const { root } = document.tree;
  const change =
    !noDerivatives && isMapNode(root)
      ? setKey(document, root, 'license', source.value, pairOf(root, 'authors') ? 'authors' : 'title')
      : undefined;
  const fix: Fix | undefined = change && {
    title: `Add "license: ${source.value}"`,
    changes: [change],
    safe: false,
  };
  return {
    span: source.span,
    message: noDerivatives
      ? messageFor('no-derivatives', source.value, '')
      : `The source has the licence ${source.value}, which asks that what is made from it has the same, and this file names none. Add "license: ${source.value}" at the top.`,
    fix,
  };
}
