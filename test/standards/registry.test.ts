import assert from 'node:assert/strict';
import { ccssMathInfo } from '../../src/standards/ccssMathInfo';
import type { Framework } from '../../src/standards/framework';
import { type FrameworkSource, StandardsRegistry } from '../../src/standards/registry';
import { loadedCcssMath } from './loaded';

describe('StandardsRegistry', () => {
  let math: Framework;
  before(async () => {
    math = await loadedCcssMath();
  });

  function counted(load: () => Promise<Framework> = async () => math): FrameworkSource & { loads: number } {
    const source = {
      info: ccssMathInfo,
      loads: 0,
      load() {
        source.loads++;
        return load();
      },
    };
    return source;
  }

  it('reads nothing until a framework is asked for, and then once', async () => {
    const source = counted();
    const registry = new StandardsRegistry([source], assert.fail);
    assert.deepEqual(
      registry.infos().map((info) => info.id),
      ['ccss-math'],
    );
    assert.equal(registry.has('ccss-math'), true);
    assert.deepEqual(registry.qualifiedBy('CCSS'), ['ccss-math']);
    assert.equal(registry.get('ngss'), undefined);
    assert.deepEqual(registry.covers('ngss:3-PS2-1'), ['ngss:3-PS2-1']);
    assert.equal(source.loads, 0);

    assert.equal(registry.get('ccss-math'), undefined);
    assert.equal(registry.of('ccss-math:3.NF.A.1'), undefined);
    await Promise.all([registry.ready(), registry.ready(['ccss-math']), registry.ready(['ngss'])]);
    assert.equal(registry.get('ccss-math'), math);
    assert.equal(registry.of('ccss-math:3.NF.A.1'), math);
    assert.equal(registry.covers('ccss-math:3.NF.A.1')[1], 'ccss-math:3.NF.A');
    assert.equal(source.loads, 1);
  });

  it('tells its listeners until they leave', async () => {
    const heard: string[] = [];
    const registry = new StandardsRegistry([counted()], assert.fail);
    registry.onDidLoad((framework) => heard.push(framework.id));
    registry.onDidLoad(() => heard.push('left'))();
    await registry.ready();
    await registry.ready();
    assert.deepEqual(heard, ['ccss-math']);
  });

  it('shows why a framework could not be loaded, and tries again', async () => {
    let broken = true;
    const cause = new Error('damaged');
    const source = counted(async () => {
      if (broken) throw cause;
      return math;
    });
    let registry = new StandardsRegistry([source], assert.fail);
    await assert.rejects(registry.ready(), cause);
    const reported = await new Promise((resolve) => {
      registry = new StandardsRegistry([source], (message, why) => resolve([message, why]));
      assert.equal(registry.get('ccss-math'), undefined);
    });
    assert.deepEqual(reported, ['Common Core Mathematics could not be loaded.', cause]);
    broken = false;
    await registry.ready();
    assert.equal(registry.get('ccss-math'), math);
  });
});
