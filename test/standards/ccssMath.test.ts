import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { createCcssMath } from '../../src/standards/ccssMath';
import type { CcssMathData } from '../../src/standards/ccssMathData';
import type { Framework, Key, Standard } from '../../src/standards/framework';
import { loadedCcssMath } from './loaded';

describe('Common Core Mathematics', () => {
  let math: Framework;
  let all: Standard[];

  before(async () => {
    math = await loadedCcssMath();
    all = math.keys.map((key) => standard(key));
  });

  function standard(key: Key): Standard {
    const found = math.get(key);
    assert.ok(found, `no ${key}`);
    return found;
  }
  const key = (code: string): Key => `ccss-math:${code}`;
  const codes = (keys: readonly Key[]): string[] => keys.map((one) => one.slice('ccss-math:'.length));

  describe('data', () => {
    it("holds the owners' 755 identifiers, each with its code", () => {
      const lines = all.map((one) => `${one.code} ${one.identifier}`).sort();
      assert.equal(lines.length, 755);
      // Made from the owners' release of 2013, one line a standard, with HSN-VM.B.a written HSN-VM.B.5a.
      assert.equal(
        createHash('sha256').update(lines.join('\n')).digest('hex'),
        'a42f08421901c27763ec6de4e0c3188ebedc77028f3d18735129fe7661366f33',
      );
      assert.equal(new Set(all.map((one) => one.identifier)).size, 755);
      assert.equal(new Set(math.keys).size, 755);
    });

    it('has every kind in its number', () => {
      const counts = Object.fromEntries(
        ['practice', 'grade', 'category', 'domain', 'cluster', 'standard', 'part'].map((kind) => [
          kind,
          all.filter((one) => one.kind === kind).length,
        ]),
      );
      // 11 domains across grades, 43 of a grade, 22 of high school; 385 standards with 124 parts.
      assert.deepEqual(counts, {
        practice: 8,
        grade: 9,
        category: 6,
        domain: 76,
        cluster: 147,
        standard: 385,
        part: 124,
      });
    });

    it('gives every standard its grade, its domain by name and its cluster', () => {
      for (const one of all) {
        if (
          one.kind === 'domain' ||
          one.kind === 'cluster' ||
          one.kind === 'standard' ||
          one.kind === 'part'
        ) {
          assert.ok(one.domain, `${one.code} has no domain`);
        }
        if (one.kind === 'standard' || one.kind === 'part')
          assert.ok(one.cluster, `${one.code} has no cluster`);
        if (one.code.startsWith('HS')) assert.ok(one.category, `${one.code} has no category`);
        for (const named of [one.domain, one.category, one.cluster]) if (named) standard(named.key);
      }
    });

    it('has an emphasis for every cluster up to grade 8 and for none in high school', () => {
      const clusters = all.filter((one) => one.kind === 'cluster');
      for (const one of clusters)
        assert.equal(one.emphasis !== undefined, !one.code.startsWith('HS'), one.code);
      const count = (level: string) => clusters.filter((one) => one.emphasis === level).length;
      assert.deepEqual([count('major'), count('supporting'), count('additional')], [54, 18, 21]);
    });

    it('has 757 steps of progression without a circle', () => {
      const waiting = new Map(math.keys.map((one) => [one, math.buildsOn(one).length]));
      assert.equal(
        [...waiting.values()].reduce((sum, count) => sum + count, 0),
        757,
      );
      // Kahn's algorithm: taking away what waits for nothing empties an acyclic graph.
      const ready = math.keys.filter((one) => waiting.get(one) === 0);
      for (let one = ready.pop(), taken = 0; ; one = ready.pop()) {
        if (one === undefined) {
          assert.equal(taken, 755);
          break;
        }
        taken++;
        for (const later of math.builtOnBy(one)) {
          const left = (waiting.get(later) ?? 0) - 1;
          waiting.set(later, left);
          if (left === 0) ready.push(later);
        }
      }
    });

    it('reads edges from both ends', () => {
      assert.ok(codes(math.buildsOn(key('2.G.A.1'))).includes('1.G.A.1'));
      assert.ok(codes(math.builtOnBy(key('1.G.A.1'))).includes('2.G.A.1'));
      assert.ok(codes(math.related(key('1.NBT.C.5'))).includes('1.NBT.C.6'));
      assert.ok(codes(math.related(key('1.NBT.C.6'))).includes('1.NBT.C.5'));
      for (const one of math.keys) {
        for (const other of [...math.buildsOn(one), ...math.builtOnBy(one), ...math.related(one)])
          standard(other);
      }
    });

    it('refuses damaged data', () => {
      const data: CcssMathData = {
        version: '1',
        codes: ['K K.CC'],
        identifiers: ['0 1'],
        spellings: {},
        categories: {},
        domains: {},
        emphasis: { major: '', supporting: '', additional: '' },
        buildsOn: {},
        related: {},
      };
      assert.throws(() => createCcssMath({ ...data, identifiers: ['0'] }), /2 codes, but 1 identifiers/);
      assert.throws(() => createCcssMath({ ...data, buildsOn: { 'K.CC': 'K.XX' } }), /no code K\.XX/);
      assert.equal(createCcssMath(data).keys.length, 2);
    });
  });

  describe('parse', () => {
    /** Every usual spelling of a code, by what the owners, other tools and teachers write. */
    function spellings({ code, kind }: Standard): string[] {
      if (kind === 'practice') {
        const number = code.slice(2);
        return [
          code,
          `MP.${number}`,
          `MP ${number}`,
          `SMP ${number}`,
          `SMP${number}`,
          `CCSS.Math.Practice.MP${number}`,
          `CCSS.MATH.PRACTICE.MP${number}`,
        ];
      }
      const official = [
        `CCSS.Math.Content.${code}`,
        `CCSS.MATH.CONTENT.${code}`,
        `ccss.math.content.${code}`,
      ];
      if (kind === 'grade' || /^[A-Z]{1,3}$/.test(code))
        return kind === 'category' ? [code, ...official] : official;
      const bare = [code, code.replace(/\.[A-D](?=\.\d)/, '')].flatMap((one) => [
        one,
        ...(one.startsWith('HS') && one.length > 3
          ? [one.slice(2), `HS.${one.slice(2)}`, one.replace('-', '.')]
          : []),
      ]);
      return [
        ...official,
        ...bare.flatMap((one) => [
          one,
          one.toLowerCase(),
          one.replaceAll('.', ' '),
          one.replaceAll('.', '-'),
          one.replaceAll('.', '–'),
          `  ${one} `,
          `CCSS.${one}`,
          `CCSS ${one}`,
          one.replace(/(\d)([a-z])$/, '$1.$2'),
          one.replace(/(\d)([a-z])$/, '$1($2)'),
        ]),
      ];
    }

    it('knows each of the 755 in all its usual spellings', () => {
      let checked = 0;
      for (const one of all) {
        for (const spelling of spellings(one)) {
          assert.deepEqual(math.parse(spelling), { key: one.key, code: one.code, known: true }, spelling);
          checked++;
        }
        assert.deepEqual(math.parse(one.code, true), { key: one.key, code: one.code, known: true });
      }
      assert.ok(checked > 10_000, `${checked} spellings`);
    });

    it('finds the one standard that is meant where the cluster letter is left out', () => {
      const short = new Map<string, string>();
      for (const one of all) {
        if (one.kind !== 'standard' && one.kind !== 'part') continue;
        const without = one.code.replace(/\.[A-D](?=\.)/, '');
        assert.ok(!short.has(without), `${without} is both ${short.get(without)} and ${one.code}`);
        short.set(without, one.code);
        assert.equal(math.parse(without)?.code, one.code);
      }
      assert.equal(short.size, 509);
    });

    it('reads G, F, C and MD by where they stand', () => {
      assert.equal(math.parse('8.F.1')?.code, '8.F.A.1');
      assert.equal(math.parse('F-IF.1')?.code, 'HSF-IF.A.1');
      assert.equal(math.parse('G-C.1')?.code, 'HSG-C.A.1');
      assert.equal(math.parse('G-CO.1')?.code, 'HSG-CO.A.1');
      assert.equal(math.parse('3.G.1')?.code, '3.G.A.1');
      assert.equal(math.parse('S-MD.1')?.code, 'HSS-MD.A.1');
      assert.equal(math.parse('3.MD.1')?.code, '3.MD.A.1');
    });

    it("understands the owners' irregular spelling and their marks", () => {
      assert.equal(math.parse('CCSS.Math.Content.HSN-VM.B.a')?.code, 'HSN-VM.B.5a');
      assert.equal(math.parse('HSN-VM.B.a')?.code, 'HSN-VM.B.5a');
      assert.equal(math.parse('A-CED.1★')?.code, 'HSA-CED.A.1');
      assert.equal(math.parse('N-VM.1 (+)')?.code, 'HSN-VM.A.1');
    });

    it('says that a code of the right form does not exist', () => {
      assert.deepEqual(math.parse('3.nf.a.9'), { key: 'ccss-math:3.NF.A.9', code: '3.NF.A.9', known: false });
      assert.deepEqual(math.parse('3.NF.9'), { key: 'ccss-math:3.NF.9', code: '3.NF.9', known: false });
      assert.equal(math.parse('3.EE.1')?.known, false);
      assert.equal(math.parse('MP9')?.known, false);
      assert.equal(math.parse('3.NF.B.1')?.known, false);
    });

    it('leaves alone what could be anything', () => {
      for (const text of [
        '3',
        'G',
        'NF',
        'Math 3',
        'Practice 3',
        '5G1',
        'FIF7',
        'A.1',
        'L.3.1',
        'RF.K.1',
        'SL.3.1',
        'RH.6-8.1',
        '3-PS2-1',
        'HS-LS1-1',
        'K-2-ETS1-1',
        'MS-ESS1-1',
        'D2.His.1.3-5',
        '5.3B',
        '111.7.b.3.B',
        'AC9M3N01',
        '3.NF.A.1, 3.NF.A.2',
        '3.NF.A.1.2',
        '3.NF.A.01',
        '13.NF.1',
        'A-CO.1',
        '',
        ' ',
        '...',
      ]) {
        assert.equal(math.parse(text), undefined, text);
      }
      assert.equal(math.parse('3', true)?.code, '3');
      assert.equal(math.parse('g', true)?.code, 'G');
      assert.equal(math.parse('5G1', true)?.code, '5.G.A.1');
    });

    it('never throws, and reads its own answer as itself', () => {
      const piece = fc.constantFrom(
        'CCSS',
        'MATH',
        'HS',
        '.',
        '-',
        ' ',
        '3',
        'K',
        'NF',
        'G',
        'A',
        '1',
        'a',
        'SSE',
        'MP',
        '(',
      );
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      );
      let read = 0;
      fc.assert(
        fc.property(text, fc.boolean(), (code, named) => {
          const parsed = math.parse(code, named);
          if (!parsed) return;
          read++;
          assert.deepEqual(math.parse(parsed.code, true), parsed);
          assert.equal(parsed.key, `ccss-math:${parsed.code}`);
          assert.equal(parsed.known, math.get(parsed.key) !== undefined);
        }),
        { numRuns: 5000 },
      );
      assert.ok(read > 50, `only ${read} of the random texts had the form of a code`);
    });
  });

  describe('covers', () => {
    it('goes from the part to its whole, cluster, domain and grade', () => {
      assert.deepEqual(codes(math.covers(key('3.NF.A.3a'))), [
        '3.NF.A.3a',
        '3.NF.A.3',
        '3.NF.A',
        '3.NF',
        'NF',
        '3',
      ]);
      assert.deepEqual(codes(math.covers(key('HSA-SSE.B.3c'))), [
        'HSA-SSE.B.3c',
        'HSA-SSE.B.3',
        'HSA-SSE.B',
        'HSA-SSE',
        'HSA',
      ]);
      assert.deepEqual(codes(math.covers(key('MP3'))), ['MP3']);
      assert.deepEqual(codes(math.covers(key('3.NF.A.9'))), ['3.NF.A.9']);
    });

    it('never leads from a whole to its part, and only to what exists', () => {
      for (const one of math.keys) {
        const [first, ...above] = math.covers(one);
        assert.equal(first, one);
        for (const other of above) {
          standard(other);
          assert.ok(!math.covers(other).includes(one), `${other} counts for ${one}`);
        }
      }
      // 3.NF.A.1 is no part of 3.NF.A.10, nor the other way round.
      assert.ok(!math.covers(key('HSA-REI.D.11')).includes(key('HSA-REI.A.1')));
    });
  });

  it("links to the owners' pages", () => {
    assert.equal(
      math.officialPage(key('3.NF.A.3a')),
      'https://www.thecorestandards.org/Math/Content/3/NF/A/3a',
    );
    assert.equal(
      math.officialPage(key('HSA-SSE.A.1')),
      'https://www.thecorestandards.org/Math/Content/HSA-SSE/A/1',
    );
    assert.equal(math.officialPage(key('MP3')), 'https://www.thecorestandards.org/Math/Practice/MP3');
    assert.equal(math.officialPage(key('3.NF.A.9')), undefined);
  });

  describe('complete', () => {
    const complete = (prefix: string, grades?: string[], limit?: number): string[] =>
      math
        .complete(prefix, { ...(grades && { grades }), ...(limit !== undefined && { limit }) })
        .map((one) => one.code);

    it('finds a code by any beginning of any spelling', () => {
      assert.deepEqual(complete('3.NF.A.3'), [
        '3.NF.A.3',
        '3.NF.A.3a',
        '3.NF.A.3b',
        '3.NF.A.3c',
        '3.NF.A.3d',
      ]);
      for (const prefix of ['3.NF.3', '3nf3', 'CCSS.MATH.CONTENT.3.nf.a.3', '3 NF 3']) {
        assert.deepEqual(complete(prefix), complete('3.NF.A.3'), prefix);
      }
      assert.deepEqual(complete('A-SSE.1'), ['HSA-SSE.A.1', 'HSA-SSE.A.1a', 'HSA-SSE.A.1b']);
      assert.deepEqual(complete('HS.A-SSE.1'), complete('A-SSE.1'));
      assert.deepEqual(complete('SMP 3'), ['MP3']);
      assert.deepEqual(complete('XYZ'), []);
      assert.deepEqual(complete('CCSS.MA'), complete(''));
    });

    it('offers every code that can stand alone, and each reads as itself', () => {
      const offered = math.complete('');
      // All but the 9 grades and the 11 domains across grades.
      assert.equal(offered.length, 735);
      for (const one of offered) assert.equal(math.parse(one.code)?.key, one.key);
    });

    it("puts the file's grades first, then the nearest", () => {
      const grades = math.complete('', { grades: ['4'] }).map((one) => standard(one.key).grades);
      const own = grades.findIndex((one) => one[0] !== '4');
      assert.ok(own > 40);
      assert.ok(grades.slice(own).every((one) => one.join() !== '4'));
      assert.equal(grades.at(-1)?.at(-1), '12');
      assert.deepEqual(
        complete('', ['9', '10'])
          .slice(0, 1)
          .map((code) => code.slice(0, 2)),
        ['HS'],
      );
      assert.equal(complete('', ['3'], 5).length, 5);
    });

    it('says in plain words what each is', () => {
      const detail = (code: string) => math.complete(code).find((one) => one.code === code)?.detail;
      assert.equal(detail('3.NF.A.1'), 'Grade 3 · Number and Operations—Fractions · major work');
      assert.equal(detail('3.NF.A'), 'Grade 3 · Number and Operations—Fractions · cluster · major work');
      assert.equal(detail('HSA-SSE.A.1'), 'High school · Seeing Structure in Expressions');
      assert.equal(detail('HSA'), 'High school · Algebra');
      assert.equal(detail('MP1'), 'All grades · Mathematical practice');
    });
  });

  describe('nearest', () => {
    const near = (code: string, count = 3): string[] => codes(math.nearest(code, count));

    it('finds what a slip was meant to be', () => {
      assert.equal(near('3.FN.A.1')[0], '3.NF.A.1');
      assert.equal(near('A-SEE.1')[0], 'HSA-SSE.A.1');
      assert.equal(near('3.NF.B.1')[0], '3.NF.A.1');
      assert.equal(near('CCSS.MATH.CONTENT.3.NBT.A.9')[0], '3.NBT.A.1');
      assert.equal(near('3.NF.9').length, 3);
      assert.ok(near('3.NF.9').every((code) => code.startsWith('3.NF')));
      assert.equal(near('MP9', 8).length, 8);
    });

    it('has nothing to say about what is no slip', () => {
      assert.deepEqual(near('reading'), []);
      assert.deepEqual(near('3-PS2-1'), []);
      assert.deepEqual(near(''), []);
      assert.deepEqual(near('x'.repeat(10_000)), []);
      assert.deepEqual(near('3.NF.9', 0), []);
    });
  });
});
