/** Commands that lenses run; the host gives them their meaning. */
export const LENS_COMMANDS = {
  preview: 'learningPlaylists.openPreview',
  paths: 'learningPlaylists.showPaths',
  references: 'learningPlaylists.showReferences',
} as const;
