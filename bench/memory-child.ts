import { exercise } from './exercise';
import { besideBench, readBuiltData } from './files';
import { generatePlaylist } from './generate';
import { Ours } from './ours';

// Ours in a process of its own, so that its memory can be seen: does what the peer is asked to do, says so, and
// waits to be ended. Arguments: lines, seed, the folder of the build.
async function main(): Promise<void> {
  const { text, files } = generatePlaylist(Number(process.argv[2]), Number(process.argv[3]));
  const ours = await Ours.start(besideBench(files), readBuiltData(process.argv[4] ?? ''));
  await exercise(
    {
      open: (uri, opened) => ours.diagnostics(uri, opened),
      edit: (uri, _change, edited) => ours.diagnostics(uri, edited),
      hover: async (uri, position) => ours.hover(uri, position),
      completion: async (uri, position) => ours.completion(uri, position),
      outline: async (uri) => ours.outline(uri),
    },
    text,
  );
  process.stdin.resume();
  process.stdout.write('done\n');
}

void main();
