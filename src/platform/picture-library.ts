/** Loaded when the first picture is drawn or the first label printed: no start waits for its hundred modules. */
export const pictureLibrary = async () => (await import('sharp')).default
