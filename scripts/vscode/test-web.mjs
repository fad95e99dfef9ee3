// Child process of servers.mjs: serves a VS Code web build until it is ended. Its one argument is the options of
// @vscode/test-web as JSON. (That package's own command line ends at once when it is given tests and no browser.)
import process from 'node:process';
import { open } from '@vscode/test-web';

const options = JSON.parse(process.argv[2] ?? '{}');
await open({ ...options, browserType: 'none' });
// A port that is taken shows as an uncaught error and ends this process; an answer means that it is ours.
const answer = await fetch(`http://${options.host}:${options.port}/`);
console.log(`ready on ${options.port} (${answer.status})`);
