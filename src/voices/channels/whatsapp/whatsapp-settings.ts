import { z } from 'zod'

/** A number of the WhatsApp Cloud API, and the words it approved. */
export const whatsappSettings = z.strictObject({
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .default('https://graph.facebook.com/v23.0'),
  phoneNumberId: z.string().regex(/^\d{5,25}$/),
  templates: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9_]{1,512}$/),
        language: z.string().regex(/^[a-z]{2}(_[A-Z]{2})?$/),
        /** As approved, with {{1}}, {{2}} where values stand. */
        text: z.string().min(1).max(1024),
      }),
    )
    .max(100)
    .default([]),
})

/** WhatsApp writes numbers without a plus. */
export const asWhatsappNumber = (text: string): string => text.replace(/\D/g, '').replace(/^00/, '')
