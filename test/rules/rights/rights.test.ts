import assert from 'node:assert/strict';
import { clashOf } from '../../../src/rules/rights/creativeCommons';
import { expectBeside, look, mended, only } from '../beside';

describe('Licences of Creative Commons', () => {
  // The adapter's license chart: source → what may be made of it.
  const chart: Readonly<Record<string, readonly string[]>> = {
    'CC0-1.0': [
      'CC-BY-4.0',
      'CC-BY-NC-4.0',
      'CC-BY-NC-ND-4.0',
      'CC-BY-NC-SA-4.0',
      'CC-BY-ND-4.0',
      'CC-BY-SA-4.0',
      'CC0-1.0',
    ],
    'CC-BY-4.0': [
      'CC-BY-4.0',
      'CC-BY-NC-4.0',
      'CC-BY-NC-ND-4.0',
      'CC-BY-NC-SA-4.0',
      'CC-BY-ND-4.0',
      'CC-BY-SA-4.0',
    ],
    'CC-BY-NC-4.0': ['CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0', 'CC-BY-NC-SA-4.0'],
    'CC-BY-NC-ND-4.0': [],
    'CC-BY-NC-SA-4.0': ['CC-BY-NC-SA-4.0'],
    'CC-BY-ND-4.0': [],
    'CC-BY-SA-4.0': ['CC-BY-SA-4.0'],
  };

  it('follow the chart in all of its 49 fields', () => {
    for (const [source, allowed] of Object.entries(chart)) {
      for (const own of Object.keys(chart)) {
        assert.equal(clashOf(source, own) === undefined, allowed.includes(own), `${source} → ${own}`);
      }
    }
  });

  it('allow later versions under share-alike, never earlier ones, and what was declared compatible', () => {
    assert.equal(clashOf('CC-BY-SA-3.0', 'CC-BY-SA-4.0'), undefined);
    assert.equal(clashOf('CC-BY-SA-3.0-DE', 'CC-BY-SA-4.0'), undefined);
    assert.equal(clashOf('CC-BY-SA-4.0', 'CC-BY-SA-3.0'), 'share-alike');
    assert.equal(clashOf('CC-BY-SA-4.0', 'GPL-3.0-or-later'), undefined);
    assert.equal(clashOf('CC-BY-NC-SA-4.0', 'GPL-3.0-or-later'), 'share-alike');
    assert.equal(clashOf('MIT', 'CC0-1.0'), undefined);
  });
});

describe('rights/*', () => {
  it('asks for licence and credit of what is somebody else’s, and only hints at mere links', async () => {
    const looked = await expectBeside(`steps:
  - do: Read
    resource: ./own-handout.pdf
  - do: Watch
    resource: {url: https://example.org/a, title: Clip, offline: true}      #! rights/missing-license: and who made it
  - do: Look
    resource: {url: ./scan.pdf, by: Amina Okafor}                           #! rights/missing-license
  - do: Listen
    resource: {url: https://example.org/b, license: CC-BY-SA-4.0, offline: true}    #! rights/missing-attribution
  - do: Sing
    resource: {url: https://example.org/c, license: CC0-1.0, offline: true}
  - do: Play
    resource: https://example.org/d      #! rights/missing-license #! links/no-offline
`);
    assert.deepEqual(
      looked.findings.filter(({ rule }) => rule === 'rights/missing-license').map(({ level }) => level),
      ['warning', 'warning', 'hint'],
    );
  });

  it('gives the file the licence that its source asks for', async () => {
    const none = await look('derived-from: {title: B, by: L, license: CC-BY-SA-4.0}\nsteps: [Fold]\n');
    const finding = only(none, 'rights/incompatible');
    assert.match(mended(none, finding.fix), /^title: An example\nlicense: CC-BY-SA-4\.0\nderived-from/m);
    const never = await look(
      'license: CC-BY-4.0\nderived-from: {title: B, by: L, license: CC-BY-ND-4.0}\nsteps: [Fold]\n',
    );
    assert.equal(only(never, 'rights/incompatible').fix, undefined);
  });

  it('knows other spellings of licences, expressions, and licences of one’s own', async () => {
    for (const [written, meant] of [
      ['CC BY-SA 4.0 International', 'CC-BY-SA-4.0'],
      ['cc-by-nc-4.0', 'CC-BY-NC-4.0'],
      ['Creative Commons Attribution-NonCommercial-ShareAlike 4.0', 'CC-BY-NC-SA-4.0'],
      ['CC BY', 'CC-BY-4.0'],
      ['CC0', 'CC0-1.0'],
      ['mit', 'MIT'],
    ]) {
      const looked = await look(`license: ${written}\nsteps: [Fold]\n`);
      const finding = only(looked, 'rights/unknown-license');
      assert.match(mended(looked, finding.fix), new RegExp(`^license: ${meant}$`, 'm'));
      // The version of a licence is never guessed unseen.
      assert.equal(finding.fix?.safe, written !== 'CC BY');
    }
    const slip = await look('license: CC-BT-4.0\nsteps: [Fold]\n');
    assert.equal(only(slip, 'rights/unknown-license').fix?.safe, false);
    for (const fine of [
      'LicenseRef-our-school',
      'MIT OR Apache-2.0',
      'GPL-2.0-only WITH Classpath-exception-2.0',
    ]) {
      assert.deepEqual((await look(`license: ${fine}\nsteps: [Fold]\n`)).findings, []);
    }
  });
});
