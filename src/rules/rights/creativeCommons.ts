/** What a Creative Commons licence asks for. */
export interface CreativeCommons {
  /** Credit to the author; every licence but the dedications to the public domain. */
  readonly by: boolean;
  readonly nonCommercial: boolean;
  readonly noDerivatives: boolean;
  readonly shareAlike: boolean;
  /** `4.0`; 0 for the public domain. */
  readonly version: number;
}

/** Reads an SPDX id; undefined for licences that are not of Creative Commons. */
export function creativeCommons(license: string): CreativeCommons | undefined {
  const id = license.trim().toUpperCase();
  if (/^(?:CC0-1\.0|CC-PDDC|CC-PDM-1\.0)$/.test(id)) {
    return { by: false, nonCommercial: false, noDerivatives: false, shareAlike: false, version: 0 };
  }
  const match = /^CC-BY(-NC)?(?:-(SA|ND))?-(\d\.\d)(?:-[A-Z]+)?$/.exec(id);
  if (!match) return undefined;
  return {
    by: true,
    nonCommercial: match[1] !== undefined,
    noDerivatives: match[2] === 'ND',
    shareAlike: match[2] === 'SA',
    version: Number(match[3]),
  };
}

/** Other licences that Creative Commons has declared compatible with BY-SA 4.0; the first with 3.0 as well. */
const BY_SA_COMPATIBLE: ReadonlySet<string> = new Set(['LAL-1.3', 'GPL-3.0-ONLY', 'GPL-3.0-OR-LATER']);

/** Why something made from a source may not carry a licence. */
export type Clash =
  /** The source may be passed on only unchanged. */
  | 'no-derivatives'
  /** The source asks for its own licence (or a later version of it). */
  | 'share-alike'
  /** The source may not be used for money, and the licence allows that. */
  | 'non-commercial'
  /** The source asks for credit, and the licence gives everything away. */
  | 'credit';

/**
 * Whether a work made from a source with a Creative Commons licence may carry another licence. Source of the
 * facts: the adapter's license chart in the FAQ of Creative Commons
 * (https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use)
 * and its list of compatible licences (https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses/).
 * What the chart does not recommend counts as a clash.
 */
export function clashOf(source: string, own: string): Clash | undefined {
  const from = creativeCommons(source);
  if (!from) return undefined;
  if (from.noDerivatives) return 'no-derivatives';
  const to = creativeCommons(own);
  if (from.shareAlike) {
    const same =
      to?.shareAlike === true && to.nonCommercial === from.nonCommercial && to.version >= from.version;
    const compatible =
      !from.nonCommercial && from.version >= 4 && BY_SA_COMPATIBLE.has(own.trim().toUpperCase());
    return same || compatible ? undefined : 'share-alike';
  }
  // What another licence allows is not ours to say.
  if (!to) return undefined;
  if (from.nonCommercial && !to.nonCommercial) return 'non-commercial';
  return from.by && !to.by ? 'credit' : undefined;
}
