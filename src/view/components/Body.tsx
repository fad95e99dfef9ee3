import type { JSX } from 'preact';
import type { BodyView } from '../view';
import { Grid } from './Grid';
import { Menu } from './Menu';
import { Note } from './Note';
import { Path } from './Path';

/** What a file is made of: a path, a grid, a menu. */
export function Body({
  body,
  inner = false,
}: {
  readonly body: BodyView;
  readonly inner?: boolean;
}): JSX.Element {
  switch (body.type) {
    case 'path':
      return <Path steps={body.steps} inner={inner} />;
    case 'grid':
      return <Grid grid={body} />;
    case 'menu':
      return <Menu menu={body} />;
    case 'empty':
      return <Note>{body.note}</Note>;
  }
}
