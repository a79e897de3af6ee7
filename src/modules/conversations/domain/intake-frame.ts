/**
 * A sanitised body as a whole page for a sandboxed frame. The sanitiser is the first wall; the page's own policy the second
 * (nothing loads, nothing runs, wherever it is shown); the sandbox the third.
 */
export const framePage = (html: string): string =>
  html === ''
    ? ''
    : `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'"><meta name="referrer" content="no-referrer"><title></title></head><body>${html}</body></html>`
