/** What something is said for. Apart from what is said, because the screens of the rules read it too. */
export const purposes = ['service', 'answer', 'survey', 'care', 'commercial'] as const
export type Purpose = (typeof purposes)[number]
