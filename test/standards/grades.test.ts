import assert from 'node:assert/strict';
import { gradeDistance, gradesInWords } from '../../src/standards/grades';

describe('grades', () => {
  it('are said in words', () => {
    assert.equal(gradesInWords([]), '');
    assert.equal(gradesInWords(['K']), 'Kindergarten');
    assert.equal(gradesInWords(['3']), 'Grade 3');
    assert.equal(gradesInWords(['6', '7', '8']), 'Grades 6–8');
    assert.equal(gradesInWords(['K', '1', '2']), 'Kindergarten to grade 2');
    assert.equal(gradesInWords(['9', '10', '11', '12']), 'High school');
    assert.equal(gradesInWords(['9', '10']), 'Grades 9–10');
    assert.equal(gradesInWords(['K', '1', '12']), 'All grades');
  });

  it('are as far apart as the nearest two', () => {
    assert.equal(gradeDistance(['3'], ['3', '4']), 0);
    assert.equal(gradeDistance(['K'], ['2']), 2);
    assert.equal(gradeDistance(['9', '10'], ['7', '12']), 2);
    assert.equal(gradeDistance([], ['3']), 0);
    assert.equal(gradeDistance(['3'], ['all', '', '13', '0']), 0);
    assert.equal(gradeDistance(['k'], ['K']), 0);
  });
});
