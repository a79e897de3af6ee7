/** The usual cases, and two more: an approval that came by mail, and a plain answer. */
export const draftCases = [
  'received',
  'quote',
  'reminder',
  'delay',
  'part_arrived',
  'ready',
  'after_return',
  'where_is',
  'apology',
  'approval_by_mail',
] as const
export type DraftCase = (typeof draftCases)[number]
