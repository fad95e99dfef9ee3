// Writes src/view/iconShapes.ts: the shapes of the few icons that the student's side uses, from lucide-static.
//
//   node scripts/icons.mjs
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { inRoot, tool } from './project.mjs';

/** Our name for each icon, and Lucide's. */
const ICONS = {
  // kinds of activity
  lesson: 'presentation',
  watch: 'eye',
  read: 'book-open',
  listen: 'headphones',
  practice: 'repeat',
  make: 'hammer',
  discuss: 'messages-square',
  investigate: 'search',
  play: 'dices',
  write: 'pen-line',
  present: 'megaphone',
  conference: 'handshake',
  reflect: 'brain',
  plan: 'compass',
  other: 'shapes',
  // what else stands on the path
  check: 'clipboard-check',
  diagnostic: 'telescope',
  choose: 'split',
  part: 'layers',
  board: 'layout-grid',
  playlist: 'list-checks',
  note: 'info',
  // priorities: three shapes that differ without colour
  must: 'flag',
  should: 'circle-plus',
  aspire: 'mountain',
  // facts
  minutes: 'clock',
  with: 'users',
  alone: 'user',
  where: 'map-pin',
  digital: 'laptop',
  paper: 'file-text',
  handsOn: 'hand',
  level: 'signal',
  points: 'coins',
  interests: 'heart',
  materials: 'package',
  link: 'external-link',
  file: 'paperclip',
  offline: 'wifi-off',
  respond: 'sparkles',
  criteria: 'badge-check',
  supports: 'life-buoy',
  stop: 'octagon-alert',
  own: 'lightbulb',
  after: 'lock',
  compulsory: 'pin',
  free: 'star',
  retry: 'rotate-ccw',
  goal: 'target',
  standards: 'graduation-cap',
  due: 'calendar',
  anyOrder: 'shuffle',
  rule: 'circle-check-big',
  go: 'arrow-right',
  open: 'chevron-down',
  sign: 'signature',
  // ways to respond
  audio: 'mic',
  video: 'video',
  drawing: 'palette',
  image: 'image',
  model: 'box',
  performance: 'drama',
  talk: 'message-circle',
  anonymous: 'venetian-mask',
  // for the author
  error: 'circle-x',
  warning: 'triangle-alert',
  hint: 'info',
  source: 'text-cursor-input',
};

/**
 * The text of src/view/iconShapes.ts.
 *
 * @returns {Promise<string>}
 * @throws when Lucide has no icon of that name
 */
export async function iconShapes() {
  const nodes = JSON.parse(await readFile(tool('lucide-static', 'icon-nodes.json'), 'utf8'));
  const entries = Object.entries(ICONS).map(([name, lucide]) => {
    if (!nodes[lucide]) throw new Error(`Lucide has no icon "${lucide}"`);
    return `  ${name}: ${JSON.stringify(nodes[lucide])},`;
  });
  return `// Written by scripts/icons.mjs from Lucide (https://lucide.dev, ISC licence): do not edit.
// biome-ignore-all format: generated
/** Shapes in a square of 24, drawn with a line of 2: elements of SVG with their attributes. */
export const iconShapes = {
${entries.join('\n')}
} as const;
`;
}

async function main() {
  await writeFile(inRoot('src/view/iconShapes.ts'), await iconShapes());
}

// No await at the top: tests load this module through a loader that cannot wait for it.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
