// Property tests draw the same cases in every run, so that a change is judged by what it changed. `SEED=random npm run
// test:unit` looks further, and `SEED=123` repeats a run.
const process = require('node:process');
const fc = require('fast-check');

const wanted = process.env.SEED ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
