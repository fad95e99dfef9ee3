import type { Metafile } from 'esbuild';

export function faultsOf(name: string, entry: string, metafile: Metafile): string[];
