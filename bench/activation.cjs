// Run in a fresh process: loads and activates the built extension with a stand-in for VS Code, and prints how
// long each took in milliseconds, as JSON. What VS Code itself does with the registrations is not in it.
const { Module } = require('node:module');
const path = require('node:path');

/** Anything at all: can be called, made with new, read at any depth and gone through (it is empty). */
const anything = new Proxy(() => anything, {
  get(_target, name) {
    if (name === 'then') return undefined;
    if (name === Symbol.iterator) return [][Symbol.iterator].bind([]);
    if (name === Symbol.toPrimitive) return () => '';
    return anything;
  },
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});

// Bundlers copy a module's own properties and keep its prototype: what answers to everything is the prototype.
const vscode = Object.create(anything);
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load.call(Module, request, ...rest));

const context = new Proxy({ subscriptions: [] }, { get: (own, name) => own[name] ?? anything });
const start = performance.now();
const extension = require(path.join(__dirname, '../dist/extension.js'));
const loaded = performance.now();
Promise.resolve(extension.activate(context)).then(() => {
  const done = performance.now();
  process.stdout.write(
    JSON.stringify({
      load: loaded - start,
      activate: done - loaded,
      registered: context.subscriptions.length,
    }),
  );
  // Whatever activation left running for later is not asked for here.
  process.exit(0);
});
