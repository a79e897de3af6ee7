/** What becomes of a promise. It is never overwritten: it stands, and then one of four things happened to it. */
export const promiseStates = ['standing', 'followed', 'kept', 'broken', 'released'] as const

export type PromiseState = (typeof promiseStates)[number]

/** The same arrows stand in `allowed_transitions`, machine 'promise'; a test compares the two. */
export const promiseTransitions = [
  ['standing', 'followed'],
  ['standing', 'kept'],
  ['standing', 'broken'],
  ['standing', 'released'],
] as const satisfies readonly (readonly [PromiseState, PromiseState])[]

/** By which voice a date was given to the client: spoken, or on the way the words really took. The table allows the same. */
export const promiseVoices = [
  'counter',
  'portal',
  'mail',
  'telephone',
  'letter',
  'sms',
  'whatsapp',
  'telegram',
  'chat',
] as const

export type PromiseVoice = (typeof promiseVoices)[number]

/** Why a date moved, in the words of the house; `intake` and `approval` are the dates that follow from the order itself. */
export const promiseCauses = [
  'intake',
  'approval',
  'part',
  'queue',
  'partner',
  'transit',
  'incident',
  'found-more',
  'client',
  'other',
] as const

export type PromiseCause = (typeof promiseCauses)[number]
