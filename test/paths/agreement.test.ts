import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Activity, Check, Step } from '../../src/model/model';
import { type Analysis, analyse, type Codes } from '../../src/paths/analysis';
import { namesOf, type Way } from '../../src/paths/witness';
import type { Workspace } from '../../src/workspace/workspace';
import { uriOf, workspaceOf } from '../workspace/memory';
import { BruteForce, type BruteWay, TooMany } from './bruteForce';
import { boardText, CURRICULUM, playlistText } from './randomLessons';

/** `PATHS_RUNS=50000 npx mocha test/paths/agreement.test.ts` for more. */
const RUNS = Number(process.env.PATHS_RUNS ?? 7000);

/** `m.1a` is a part of `m.1`, which is in the cluster `m`. */
const codes: Codes = {
  resolve: (code) => ({ key: `t:${code.toLowerCase()}` }),
  covers: (key) => {
    if (key === 't:m.1a') return ['t:m.1a', 't:m.1', 't:m'];
    return key.startsWith('t:m.') ? [key, 't:m'] : [key];
  },
};

interface Both {
  readonly analysis: Analysis;
  readonly brute: BruteForce;
  readonly workspace: Workspace;
}

/** Undefined where the ways cannot be told, or are too many to list. */
function both(workspace: Workspace, path: string): Both | undefined {
  const document = workspace.document(uriOf(path));
  assert.ok(document);
  const analysis = analyse(document, workspace, codes);
  assert.ok(analysis);
  if (!analysis.complete) return undefined;
  try {
    return { analysis, brute: new BruteForce(document, workspace, codes), workspace };
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

function agree({ analysis, brute, workspace }: Both): void {
  const { all } = brute;
  assert.equal(analysis.ways, BigInt(all.length), 'ways');
  assert.equal(analysis.hasWay, all.length > 0, 'has a way');
  const over = (values: readonly number[], best: (...list: number[]) => number) =>
    all.length === 0 ? null : best(...values);
  assert.deepEqual(
    analysis.minutes,
    {
      least: over(
        all.map((way) => brute.least(way)),
        Math.min,
      ),
      longest: over(
        all.map((way) => brute.longest(way)),
        Math.max,
      ),
      most: over(
        all.map((way) => brute.longest(way) + way.mostMinutes),
        Math.max,
      ),
    },
    'minutes',
  );
  assert.equal(analysis.unknownMinutes, brute.works.filter(({ work }) => !work.minutes).length, 'unknown');
  agreeOnStandards(analysis, brute);
  agreeOnPresence(analysis, brute);
  agreeOnStuck(analysis, brute);
  agreeOnLearners(analysis, brute, workspace);
}

const isWay = (brute: BruteForce, way: Way): BruteWay | undefined => {
  const names = [...namesOf(way)].sort().join();
  return brute.all.find((candidate) => brute.names(candidate).join() === names);
};

function agreeOnStandards(analysis: Analysis, brute: BruteForce): void {
  for (const { key, code, least, most, guaranteed } of analysis.standards) {
    const times = brute.all.map((way) => brute.times(way, key));
    const mosts = brute.all.map((way) => brute.mostTimes(way, key));
    assert.equal(least, times.length === 0 ? null : Math.min(...times), `least ${code}`);
    assert.equal(most, times.length === 0 ? null : Math.max(...mosts), `most ${code}`);
    assert.equal(guaranteed, times.length > 0 && Math.min(...times) >= 1);
    const missing = analysis.missing(key);
    assert.equal(missing !== undefined, times.includes(0), `a way that misses ${code}`);
    if (!missing) continue;
    const shown = isWay(brute, missing.way);
    assert.ok(shown, `a legal way: ${namesOf(missing.way)}`);
    assert.equal(brute.times(shown, key), 0);
    const openWork = (way: BruteWay) =>
      way.steps.some(({ work }) => work?.type === 'activity' && work.open && work.standards.length === 0);
    const missers = brute.all.filter((way) => brute.times(way, key) === 0);
    assert.equal(missing.onlyOpen, missers.every(openWork), 'only open work');
  }
}

function agreeOnPresence(analysis: Analysis, brute: BruteForce): void {
  assert.deepEqual(
    analysis.lowered.leaves.map((leaf) => leaf.name).sort(),
    brute.works.map(({ name }) => name).sort(),
  );
  for (const leaf of analysis.lowered.leaves) {
    const having = brute.all.filter((way) => way.steps.some(({ name }) => name === leaf.name)).length;
    const on = analysis.onOf(leaf);
    if (having > 0) assert.equal(on, having === brute.all.length ? 'every' : 'some', leaf.name);
    else if (brute.all.some((way) => way.offered.has(leaf.name)))
      assert.equal(on, 'some', `${leaf.name} is offered`);
    else if (!insideRetry(leaf.work) && !insideRetry(topOf(analysis, leaf.name)))
      assert.equal(on, 'none', leaf.name);
  }
}

/** The step of the file itself that a name leads through. */
function topOf(analysis: Analysis, name: string): Step | undefined {
  return analysis.lowered.document.lesson?.byId.get(name.split('/')[0] ?? '');
}

function insideRetry(work: Step | undefined): boolean {
  for (let step = work; step; ) {
    const parent: Step['parent'] = step.parent;
    if (!parent || parent.type === 'section') return false;
    const child = step;
    if (parent.type === 'check' && parent.retry.some((round) => round.steps.includes(child))) return true;
    step = parent;
  }
  return false;
}

function agreeOnStuck(analysis: Analysis, brute: BruteForce): void {
  const seen = new Set<string>();
  for (const stuck of analysis.stuck) {
    const a = `${stuck.occurrence.prefix}${stuck.step.id}`;
    seen.add(`${a}<${stuck.name}`);
    const misses = (way: BruteWay) =>
      way.steps.some(({ name }) => name === a) &&
      !way.steps.some(({ name }) => name === stuck.name) &&
      !way.offered.has(stuck.name);
    assert.ok(brute.all.some(misses), `stuck at ${a} for ${stuck.name}`);
    const way = analysis.stuckWay(stuck);
    assert.ok(way);
    // The names of a way are its work only: some way with these names has to show it.
    const names = [...namesOf(way)].sort().join();
    assert.ok(
      brute.all.some((candidate) => brute.names(candidate).join() === names && misses(candidate)),
      `shown for ${a} and ${stuck.name}`,
    );
  }
  const document = analysis.lowered.document;
  for (const step of document.lesson?.allSteps ?? []) {
    for (const { value } of step.after) {
      if (
        value === step.id ||
        seen.has(`${step.id}<${value}`) ||
        nested(document.lesson?.byId.get(value.split('/')[0] ?? ''), step)
      )
        continue;
      const stuck = brute.all.some(
        (way) =>
          way.steps.some((taken) => taken.step === step) &&
          document.lesson?.byId.has(value.split('/')[0] ?? '') &&
          (!value.includes('/') || brute.works.some(({ name }) => name === value)) &&
          !way.steps.some(({ name }) => name === value) &&
          !way.offered.has(value),
      );
      assert.ok(!stuck, `${step.id} is stuck for ${value}, and nobody says so`);
    }
  }
}

function nested(a: Step | undefined, b: Step): boolean {
  const inside = (inner: Step, outer: Step): boolean => {
    for (let at: Step['parent'] = inner; at && at.type !== 'section'; at = at.parent)
      if (at === outer) return true;
    return false;
  };
  return a !== undefined && (inside(a, b) || inside(b, a));
}

function agreeOnLearners(analysis: Analysis, brute: BruteForce, workspace: Workspace): void {
  const learners = workspace.curriculumOf(analysis.lowered.document)?.model.learners ?? [];
  learners.forEach((learner, i) => {
    const needs = learner.needs.map((need) => need.value);
    const blocked = (work: Activity | Check | undefined): boolean =>
      work?.barriers.some(({ value }) => needs.includes(value) && !work.supports.get(value)?.value.trim()) ??
      false;
    const own = brute.all.filter((way) => !way.steps.some(({ work }) => blocked(work)));
    const facts = analysis.learners[i];
    assert.equal(facts?.ways, BigInt(own.length), `ways of ${learner.id.value}`);
    assert.deepEqual(
      [...new Set(facts?.blocked.map((leaf) => leaf.name))].sort(),
      [...new Set(brute.works.filter(({ work }) => blocked(work)).map(({ name }) => name))].sort(),
    );
    const closedScores = brute.works.some(({ name, work }) => {
      if (work.type !== 'check' || work.entries.length === 0) return false;
      if (!own.some((way) => way.steps.some((taken) => taken.name === name))) return false;
      return work.entries.some((entry) => {
        const suffix = `${name}>=${entry.atLeast ? String(entry.atLeast.value) : ''}`;
        return !own.some((way) => way.scores.includes(suffix));
      });
    });
    assert.equal(facts?.closedOut, own.length === 0 || closedScores, `${learner.id.value} closed out`);
  });
}

describe('the path engine agrees with full enumeration', function () {
  this.timeout(600_000);
  let compared = 0;

  const compare = async (files: Readonly<Record<string, string>>): Promise<void> => {
    const workspace = await workspaceOf({ ...files, 'curriculum.yaml': CURRICULUM });
    for (const file of Object.keys(files)) {
      const found = both(workspace, file);
      if (!found) continue;
      compared++;
      agree(found);
    }
  };

  it('over random boards of every rule', async () => {
    const boards = fc.asyncProperty(boardText, (text) => compare({ 'b.choiceboard.yaml': text }));
    await fc.assert(boards, { numRuns: RUNS });
  });

  it('over random playlists with boards in them', async () => {
    const pairs = fc.asyncProperty(playlistText, boardText, (playlist, board) =>
      compare({ 'p.playlist.yaml': playlist, 'b.choiceboard.yaml': board }),
    );
    await fc.assert(pairs, { numRuns: RUNS });
  });

  after(() => assert.ok(compared > RUNS / 2, `only ${compared} files could be enumerated`));
});
