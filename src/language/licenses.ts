import ids from 'spdx-license-ids/index.json';

/** Licences that teaching material usually carries, in plain words, the most usual first. */
const IN_WORDS: ReadonlyMap<string, readonly [name: string, says: string]> = new Map([
  ['CC-BY-4.0', ['Creative Commons Attribution 4.0', 'Use it, change it, share it: just say who made it.']],
  [
    'CC-BY-SA-4.0',
    [
      'Creative Commons Attribution-ShareAlike 4.0',
      'Say who made it, and share what you make of it under this same licence.',
    ],
  ],
  [
    'CC-BY-NC-4.0',
    ['Creative Commons Attribution-NonCommercial 4.0', 'Say who made it, and do not sell it.'],
  ],
  [
    'CC-BY-NC-SA-4.0',
    [
      'Creative Commons Attribution-NonCommercial-ShareAlike 4.0',
      'Say who made it, do not sell it, and share what you make of it under this same licence.',
    ],
  ],
  ['CC0-1.0', ['Creative Commons Zero 1.0', 'Free for everything. Nobody has to be named.']],
  [
    'CC-BY-ND-4.0',
    ['Creative Commons Attribution-NoDerivatives 4.0', 'Say who made it, and pass it on only unchanged.'],
  ],
  [
    'CC-BY-NC-ND-4.0',
    [
      'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
      'Say who made it, do not sell it, and pass it on only unchanged.',
    ],
  ],
  ['CC-BY-3.0', ['Creative Commons Attribution 3.0', 'The older form of CC-BY-4.0: say who made it.']],
  [
    'CC-BY-SA-3.0',
    [
      'Creative Commons Attribution-ShareAlike 3.0',
      'The older form of CC-BY-SA-4.0: say who made it, and share under this same licence.',
    ],
  ],
  ['MIT', ['MIT License', 'For software: keep the notice with it, then do as you like.']],
]);

const KNOWN: ReadonlySet<string> = new Set(ids);

export interface License {
  readonly id: string;
  /** In words; undefined for one that teachers rarely meet. */
  readonly name: string | undefined;
  /** What it asks for. */
  readonly says: string | undefined;
  readonly url: string;
}

/** Licences that teachers meet, the most usual first. */
export function usualLicenses(): readonly License[] {
  return [...IN_WORDS.keys()].map(asLicense);
}

/** Every other licence with an SPDX id. */
export function otherLicenses(): readonly License[] {
  return ids.filter((id) => !IN_WORDS.has(id)).map(asLicense);
}

/** The licence with this SPDX id; undefined for any other text. */
export function licenseOf(id: string): License | undefined {
  return KNOWN.has(id) || IN_WORDS.has(id) ? asLicense(id) : undefined;
}

function asLicense(id: string): License {
  const words = IN_WORDS.get(id);
  return { id, name: words?.[0], says: words?.[1], url: `https://spdx.org/licenses/${id}.html` };
}
