import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { forms } from '../../src/language/forms';
import { startForm } from '../../src/language/startForm';

describe('starting from a form', () => {
  it('puts the title and an id made of it into every form', () => {
    for (const form of forms.filter((offered) => offered.kind !== 'curriculum')) {
      const { body, name } = startForm(form, 'Fractions: "thirds" & more');
      assert.match(body, /^id: \$\{\d+:fractions-thirds-more\}$/m, form.id);
      const title = /^title: \$\{\d+:(.*)\}$/m.exec(body)?.[1]?.replace(/\\([\\$}])/g, '$1');
      assert.equal(parseDocument(`title: ${title}`).toJS().title, 'Fractions: "thirds" & more', form.id);
      assert.match(name, /^fractions-thirds-more\.(playlist|choiceboard)\.yaml$/);
    }
  });

  it('leaves a form as it is without a title', () => {
    const form = forms[0];
    assert.ok(form);
    assert.equal(startForm(form, '  ').body, form.body);
  });
});
