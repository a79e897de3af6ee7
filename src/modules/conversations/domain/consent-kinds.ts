/** What may be allowed or forbidden, and on which channels: the same words at both doors. */
export const consentPurposes = ['survey', 'care', 'commercial'] as const
export const consentChannels = ['mail', 'sms', 'whatsapp', 'telegram', 'letter', 'telephone'] as const
/** Those a person may be written to by on their own page; what was said of others stands beside the client. */
export const portalConsentChannels = ['mail', 'sms', 'whatsapp', 'letter'] as const
