import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the components of the Paths view can do with a way. */
export interface PathsStage {
  /** Shows a way in the text, or none; absent where the figures are older than the text. */
  readonly show?: ((way: string | undefined) => void) | undefined;
  /** The way that shows in the text. */
  readonly shown?: string | undefined;
}

export const PathsStageContext = createContext<PathsStage>({});

export function usePathsStage(): PathsStage {
  return useContext(PathsStageContext);
}
