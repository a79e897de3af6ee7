/** `unknown`: nobody looked yet, or there is none; `worn`: it can no longer be read; `mismatch`: case, movement and papers disagree. */
export const serialStates = ['read', 'unknown', 'worn', 'mismatch'] as const
export type SerialState = (typeof serialStates)[number]

export const movements = ['mechanical', 'automatic', 'quartz', 'unknown'] as const
export type Movement = (typeof movements)[number]
