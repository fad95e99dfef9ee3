/** The text of src/view/iconShapes.ts; see icons.mjs. */
export function iconShapes(): Promise<string>;
