/** Commands that lenses run; the host gives them their meaning. */
export const LENS_COMMANDS = {
  preview: 'learningPlaylists.openPreview',
  references: 'learningPlaylists.showReferences',
} as const;
