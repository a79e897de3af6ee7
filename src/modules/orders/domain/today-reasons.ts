import type { Role } from '#doors/roles.ts'

/** Why something needs a person now. The order is the order of the screen: what a client feels first comes first. */
export const todayReasons = [
  'questions-unanswered',
  'duties-due',
  'mentions',
  'promises-silent',
  'promises-passed',
  'promises-endangered',
  'dates-to-confirm',
  'promises-near',
  'quotes-to-send',
  'quotes-without-answer',
  'to-assess',
  'to-begin',
  'my-work',
  'to-control',
  'to-make-ready',
  'ready-not-collected',
  'unclaimed',
  'to-send-back',
  'parts-to-order',
  'parts-arrived',
  'parts-late',
  'waiting-part',
  'waiting-client',
  'waiting-partner',
  'waiting-skill',
  'in-transit',
  'incidents',
  'nothing-moved',
] as const

export type TodayReason = (typeof todayReasons)[number]

const counter: readonly TodayReason[] = [
  'questions-unanswered',
  'promises-passed',
  'promises-endangered',
  'dates-to-confirm',
  'promises-near',
  'quotes-to-send',
  'quotes-without-answer',
  'ready-not-collected',
  'unclaimed',
  'to-send-back',
  'in-transit',
  'nothing-moved',
]

const bench: readonly TodayReason[] = [
  'my-work',
  'to-assess',
  'to-begin',
  'to-control',
  'parts-arrived',
  'promises-near',
  'waiting-skill',
]

const parts: readonly TodayReason[] = [
  'parts-to-order',
  'parts-late',
  'parts-arrived',
  'waiting-part',
  'in-transit',
]

const relation: readonly TodayReason[] = [
  'questions-unanswered',
  'promises-silent',
  'promises-passed',
  'promises-endangered',
  'dates-to-confirm',
  'quotes-without-answer',
  'waiting-client',
  'ready-not-collected',
  'unclaimed',
  'incidents',
  'nothing-moved',
]

/** A manager sees the whole house; everybody else what they can do something about. */
const reasonsOfRole: Readonly<Record<Role, readonly TodayReason[]>> = {
  owner: todayReasons.filter((reason) => reason !== 'my-work'),
  site_manager: todayReasons.filter((reason) => reason !== 'my-work'),
  head_office: [
    'promises-silent',
    'promises-passed',
    'promises-near',
    'waiting-part',
    'waiting-partner',
    'incidents',
    'unclaimed',
    'nothing-moved',
    'questions-unanswered',
  ],
  advisor: counter,
  watchmaker: bench,
  parts_keeper: parts,
  relationship_manager: relation,
  reader: ['promises-passed', 'promises-near', 'ready-not-collected', 'nothing-moved'],
}

// What somebody took on by name, and where a colleague named them, concerns them whatever they are.
const everybodys: readonly TodayReason[] = ['duties-due', 'mentions']

export const reasonsFor = (role: Role): TodayReason[] =>
  todayReasons.filter((reason) => everybodys.includes(reason) || reasonsOfRole[role].includes(reason))

/** After how many days silence is worth a look. A standing wait has its own line, so these speak of orders nobody holds up. */
export const quietDays = { nothingMoved: 7, readyNotCollected: 10, quoteUnanswered: 3 } as const

/** The list of the staff app behind each figure. */
export const listBehind = (reason: TodayReason, today: string): string => {
  const lists: Partial<Record<TodayReason, string>> = {
    'questions-unanswered': '/conversations',
    'duties-due': '/conversations?show=mine',
    mentions: '/conversations?show=mine',
    'promises-silent': `/orders?due=${today}`,
    'promises-endangered': '/promises?danger=true',
    'dates-to-confirm': '/orders?stage=approved',
    'promises-passed': `/orders?due=${today}`,
    'promises-near': `/orders?due=${today}`,
    'to-assess': '/orders?stage=received',
    'to-begin': '/orders?stage=approved',
    'my-work': '/orders?assigned=me',
    'to-control': '/orders?stage=in_work',
    'to-make-ready': '/orders?stage=controlled',
    'ready-not-collected': '/orders?stage=ready',
    unclaimed: '/orders?stage=ready',
    'to-send-back': '/orders?stage=declined',
    'quotes-to-send': '/orders?stage=assessed',
    'quotes-without-answer': '/orders?stage=quoted',
    'waiting-part': '/orders?wait=part',
    'waiting-client': '/orders?wait=client',
    'waiting-partner': '/orders?wait=partner',
    'waiting-skill': '/orders?wait=skill',
    'in-transit': '/orders?wait=transit',
    incidents: '/orders?wait=incident',
    'parts-to-order': '/parts?state=wanted',
    'parts-arrived': '/parts?state=arrived',
    'parts-late': '/parts?state=ordered',
  }
  return lists[reason] ?? '/orders'
}
