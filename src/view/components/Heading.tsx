import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { LevelContext } from './stage';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface HeadingProps {
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading of the level that its place asks for. */
export function Heading({ children, ...rest }: HeadingProps): JSX.Element {
  const level = useContext(LevelContext);
  const Tag = TAGS[Math.min(level, TAGS.length) - 1] ?? 'h6';
  return <Tag {...rest}>{children}</Tag>;
}

/** Headings inside are one level lower. */
export function Deeper({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const level = useContext(LevelContext);
  return <LevelContext.Provider value={level + 1}>{children}</LevelContext.Provider>;
}
