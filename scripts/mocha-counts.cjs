// mocha's dot reporter, which also writes how many tests passed and failed to the file named in MOCHA_COUNTS.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class Counts extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures } = runner.stats;
      writeFileSync(process.env.MOCHA_COUNTS, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
