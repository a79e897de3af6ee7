import { z } from 'zod'

/** A bot of the house; its token and the word Telegram says with each call are secrets. */
export const telegramSettings = z.strictObject({
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .default('https://api.telegram.org'),
})
