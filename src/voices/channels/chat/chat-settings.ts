import { z } from 'zod'

/** Where the window of the chat may stand: origins of the house's own site, as browsers write them. */
export const chatSettings = z.strictObject({
  origins: z
    .array(z.url({ protocol: /^https?$/ }).refine((text) => new URL(text).origin === text))
    .min(1)
    .max(20),
})
