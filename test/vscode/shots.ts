/**
 * The pictures of the readme, taken from the real VS Code with the folder examples/. One entry a picture; add to the
 * list. Run by `npm run shots`.
 */
import { log } from './driver';
import { goTo, openAlone, picture, putAway, showHover, useTheme } from './stage';

const FRACTIONS = 'grade-3-mathematics/fractions/fractions-week.playlist.yaml';

interface Picture {
  /** Name of the file in media/, without `.png`. */
  readonly name: string;
  /** Brings the window into the state that the picture is of. */
  prepare(): Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: 'editor',
    async prepare() {
      await useTheme('light');
      await openAlone(FRACTIONS);
    },
  },
  {
    name: 'standard-hover',
    async prepare() {
      await useTheme('light');
      goTo(await openAlone(FRACTIONS), '3.NF.A.1', 3);
      await showHover();
    },
  },
];

/** Called by VS Code. Takes the pictures whose names hold the text; all when it is empty. */
export async function takePictures(wanted: string): Promise<void> {
  for (const { name, prepare } of pictures.filter((entry) => entry.name.includes(wanted))) {
    await prepare();
    await picture(name);
    await log(`media/${name}.png`);
    await putAway();
  }
}
