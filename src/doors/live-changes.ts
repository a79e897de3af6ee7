import { z } from 'zod'
import type { FactKind, NewFact } from '#facts/catalogue.ts'
import { hasRoleOrLeads, type StaffMember } from './roles.ts'

/** What a change is about, as coarse as screens are: which of them should read again. */
export const liveTopics = [
  'conversations',
  'writers',
  'orders',
  'work',
  'parts',
  'quotes',
  'money',
  'promises',
  'people',
  'staff',
  'house',
] as const
export type LiveTopic = (typeof liveTopics)[number]

// The first that fits. A kind nobody thought of belongs to the house, and whoever looks at a list of the house reads again.
const topicsByKind: readonly (readonly [RegExp, LiveTopic])[] = [
  [
    /^(message|remark|person-mentioned|conversation|claim|chat|attachment|saved-answer|duty|contact)/,
    'conversations',
  ],
  [/^(part|need)/, 'parts'],
  [/^quote/, 'quotes'],
  [/^promise/, 'promises'],
  [/^(invoice|payment|gesture)/, 'money'],
  [/^(operation|measurement|control)/, 'work'],
  [/^(client|watch|portal|consent)/, 'people'],
  [/^(staff|signed|sign-in|member)/, 'staff'],
  [
    /^(order|stage|waiting|mandate|custody|accessory|photograph|loan|slip|redo|warranty|reminder|diagnosis|dispute|recovery)/,
    'orders',
  ],
]

const topicOf = (kind: FactKind): LiveTopic =>
  topicsByKind.find(([shape]) => shape.test(kind))?.[1] ?? 'house'

const change = z.object({
  topic: z.enum(liveTopics),
  /** Null concerns every site. */
  site: z.string().nullable(),
  /** Ids of what changed, never a word of it; empty means anything of this topic. */
  ids: z.array(z.string()),
})
export type LiveChange = z.infer<typeof change>

/** What travels between the processes of an installation. */
export const liveNotice = z.object({ house: z.string(), changes: z.array(change) })
export type LiveNotice = z.infer<typeof liveNotice>

// A notification of PostgreSQL carries 8000 bytes, and a screen that names more than this reads everything again anyway.
const mostIds = 24

/** The facts of one transaction, folded to what screens should read again. */
export const changesOf = (facts: readonly NewFact[]): LiveChange[] => {
  const found = new Map<string, { topic: LiveTopic; site: string | null; ids: Set<string> }>()
  for (const fact of facts) {
    const topic = topicOf(fact.kind)
    const site = fact.site ?? null
    const key = `${topic} ${site ?? ''}`
    const known = found.get(key) ?? { topic, site, ids: new Set<string>() }
    for (const id of idsOf(fact)) known.ids.add(id)
    found.set(key, known)
  }
  return [...found.values()].map(({ ids, ...rest }) => ({ ...rest, ids: ids.size > mostIds ? [] : [...ids] }))
}

const idsOf = ({ order, client, watch, payload }: NewFact): string[] => {
  const subject = 'subjectId' in payload ? payload.subjectId : undefined
  return [order, client, watch, subject].filter((id) => typeof id === 'string')
}

/** Whether this person's screens should hear of it: by site, and what only those who lead may read by role. */
export const hears = (staff: StaffMember, { topic, site }: LiveChange): boolean => {
  if (topic === 'staff' && !hasRoleOrLeads(staff, 'head_office')) return false
  return site === null || staff.siteIds.length === 0 || staff.siteIds.includes(site)
}
