import type { Language } from '#platform/i18n/languages.ts'
import { quoteReasons } from '../trade/words.ts'
import { whenAwake, whenOpen } from './hours.ts'
import { remindOfQuote, sayQuote, type SentQuote } from './letters.ts'
import { dayAt, dayLength, momentOf, nextDay } from './local-time.ts'
import { moment, startWaiting, step, stopWaiting, tell, type Story } from './story.ts'
import { advisorAt, asStaff, house, type Flow, type Fresh, type Worker } from './world.ts'

export interface DraftLine {
  readonly necessity: 'needed' | 'advised' | 'optional'
  readonly label: string
  readonly why: keyof typeof quoteReasons
  readonly serviceId: string | null
  readonly amountMinor: number
  readonly skill: string
  readonly minutes: number
  readonly surface: '' | 'case' | 'dial'
  /** How likely this client says yes to this line once the quote is approved. */
  readonly liking: number
}

export interface Draft {
  readonly kind: 'first' | 'supplementary'
  readonly lines: readonly DraftLine[]
  readonly message: string
  readonly author: Worker
}

export interface Afterwards {
  readonly approved: (lines: readonly Fresh<'quote_lines'>[]) => void
  readonly refused: () => void
}

type Line = Fresh<'quote_lines'>

interface Open {
  readonly quote: Fresh<'quotes'>
  readonly lines: readonly Line[]
  readonly draft: Draft
  readonly afterwards: Afterwards
}

const validityDays = 30

/** Drafted at the bench, sent from the counter, answered when the client has made up their mind. */
export const quote = (
  flow: Flow,
  story: Story,
  { draft, afterwards }: { draft: Draft; afterwards: Afterwards },
): void => {
  const row: Fresh<'quotes'> = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    version: story.rows.quotes.length + 1,
    kind: draft.kind,
    state: 'draft',
    currency: story.counter.currency,
    message: draft.message,
    drafted_by: draft.author.id,
    created_at: moment(flow),
  }
  const lines = draft.lines.map((line, position) => lineRow(flow, story, { line, position, quoteId: row.id }))
  story.rows.quotes.push(row)
  story.rows.quote_lines.push(...lines)
  tell(flow, story, {
    by: asStaff(draft.author),
    kind: 'quote-drafted',
    payload: {
      quoteId: row.id,
      version: row.version,
      kind: draft.kind,
      totalMinor: sumOf(lines),
      currency: row.currency,
    },
  })
  const open: Open = { quote: row, lines, draft, afterwards }
  const ceiling = story.rows.mandates[0]?.ceiling_minor
  if (ceiling !== undefined && ceiling !== null && sumOf(lines) <= Number(ceiling))
    return approveAtOnce(flow, story, open)
  const desk = flow.chance.skewed(9, 2.4) * 3_600_000
  flow.agenda.plan(whenOpen(flow, story.counter, flow.agenda.now + desk), () => sendIt(flow, story, open))
}

const lineRow = (
  flow: Flow,
  story: Story,
  { line, position, quoteId }: { line: DraftLine; position: number; quoteId: string },
): Line => ({
  house_id: flow.world.houseId,
  id: flow.chance.id(moment(flow)),
  quote_id: quoteId,
  position,
  necessity: line.necessity,
  label: line.label,
  reason: reasonFor(line.why, story.client.row.language),
  service_id: line.serviceId,
  amount_minor: line.amountMinor,
  tax_basis_points: story.counter.taxBasisPoints,
  skill: line.skill,
  minutes: line.minutes,
  surface: line.surface,
})

const reasonFor = (why: keyof typeof quoteReasons, language: Language): string =>
  quoteReasons[why][language][0] ?? ''

const sumOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amount_minor }) => sum + Number(amount_minor), 0)

/** Within the ceiling the client gave beforehand: no question, but a letter. */
const approveAtOnce = (flow: Flow, story: Story, open: Open): void =>
  settleAnswer(flow, story, { open, how: 'house', by: open.draft.author, wanted: open.lines })

const sendIt = (flow: Flow, story: Story, open: Open): void => {
  if (story.order.outcome !== null) return
  const by = advisorAt(flow, story.counter.code)
  const { quote: row } = open
  const validUntil = nextDay(dayAt(flow.agenda.now), validityDays)
  row.state = 'sent'
  row.sent_at = moment(flow)
  row.valid_until = validUntil
  const totalMinor = sumOf(open.lines)
  tell(flow, story, {
    by: asStaff(by),
    kind: 'quote-sent',
    payload: { quoteId: row.id, version: row.version, totalMinor, currency: row.currency, validUntil },
  })
  if (row.kind === 'first') step(flow, story, { to: 'quoted', by: asStaff(by) })
  startWaiting(flow, story, { reason: 'client', note: '', by: asStaff(by) })
  const said: SentQuote = {
    id: row.id,
    version: row.version,
    kind: open.draft.kind,
    message: open.draft.message,
    totalMinor,
    neededMinor: sumOf(open.lines.filter(({ necessity }) => necessity === 'needed')),
    validUntil,
  }
  sayQuote(flow, story, said)
  awaitAnswer(flow, story, { open, said })
}

const awaitAnswer = (flow: Flow, story: Story, { open, said }: { open: Open; said: SentQuote }): void => {
  const isWaiting = (): boolean => open.quote.state === 'sent' && story.order.outcome === null
  const dear = said.totalMinor > 80_000 ? 1.4 : 1
  const days = flow.chance.skewed(3.4, 2.8) * story.client.pace * dear
  const neverByItself = flow.chance.happens(0.045)
  const sentOn = dayAt(flow.agenda.now)
  if (!neverByItself && days < validityDays)
    flow.agenda.plan(whenAwake(flow, flow.agenda.now + days * dayLength), () => {
      if (isWaiting()) answer(flow, story, { open })
    })
  flow.agenda.plan(momentOf(nextDay(sentOn, 8), 340), () => {
    if (!isWaiting()) return
    open.quote.reminded_at = moment(flow)
    remindOfQuote(flow, story, { ...said, sentOn })
  })
  flow.agenda.plan(momentOf(nextDay(said.validUntil), 340), () => {
    if (!isWaiting()) return
    open.quote.state = 'expired'
    tell(flow, story, {
      by: house,
      kind: 'quote-expired',
      payload: { quoteId: open.quote.id, version: open.quote.version },
    })
    const call = flow.agenda.now + flow.chance.between(2, 16) * dayLength
    flow.agenda.plan(whenOpen(flow, story.counter, call), () =>
      answer(flow, story, { open, forced: 'telephone' }),
    )
  })
}

type Way = 'portal' | 'telephone' | 'mail' | 'counter'

const answer = (flow: Flow, story: Story, { open, forced }: { open: Open; forced?: Way }): void => {
  const way =
    forced ??
    flow.chance.weighted<Way>([
      ['portal', 70],
      ['telephone', 17],
      ['mail', 9],
      ['counter', 4],
    ])
  const yes = flow.chance.happens(forced === undefined ? willingness(story, sumOf(open.lines)) : 0.5)
  const liked = open.lines.filter(
    ({ necessity }, place) =>
      necessity === 'needed' || flow.chance.happens(open.draft.lines[place]?.liking ?? 0.5),
  )
  const by = way === 'portal' ? null : advisorAt(flow, story.counter.code)
  const isSupplementary = open.draft.kind === 'supplementary'
  const wanted = yes || (isSupplementary && flow.chance.happens(0.5)) ? liked : []
  settleAnswer(flow, story, { open, how: way, by, wanted })
}

const worth: Readonly<Record<string, number>> = {
  Swatch: 20_000,
  Tissot: 60_000,
  Seiko: 45_000,
  Hamilton: 60_000,
  Certina: 70_000,
  Mido: 80_000,
  Rado: 180_000,
  Oris: 200_000,
  Longines: 170_000,
  'TAG Heuer': 220_000,
  'Baume & Mercier': 180_000,
  Ebel: 90_000,
}

/** What the work costs against what the piece is worth to most people. */
const willingness = (story: Story, totalMinor: number): number => {
  const share = totalMinor / (worth[story.watch.row.brand] ?? 600_000)
  return Math.max(0.5, 0.96 - 0.38 * Math.min(1.2, share))
}

interface Settling {
  readonly open: Open
  readonly how: Way | 'house'
  readonly by: Worker | null
  readonly wanted: readonly Line[]
}

const settleAnswer = (flow: Flow, story: Story, settling: Settling): void => {
  const { how, by, wanted, open } = settling
  const { quote: row, lines, draft, afterwards } = open
  row.state = 'answered'
  row.answered_at = moment(flow)
  row.answered_how = how
  row.recorded_by = by?.id ?? null
  for (const line of lines) {
    line.answer = wanted.includes(line) ? 'approved' : 'refused'
    line.answered_at = moment(flow)
  }
  const actor = by === null ? ({ kind: 'client', id: story.client.row.id } as const) : asStaff(by)
  const idsOf = (kind: string): string[] => lines.filter((line) => line.answer === kind).map(({ id }) => id)
  if (how === 'portal') tell(flow, story, { by: actor, kind: 'portal-opened', payload: { by: 'link' } })
  tell(flow, story, {
    by: actor,
    kind: 'quote-answered',
    payload: {
      quoteId: row.id,
      version: row.version,
      approved: idsOf('approved'),
      refused: idsOf('refused'),
      approvedMinor: sumOf(wanted),
      by: how === 'house' ? 'house' : 'client',
      how,
      ...(by === null || how === 'house' ? {} : { name: story.client.name }),
    },
  })
  if (draft.kind === 'first')
    step(flow, story, { to: wanted.length === 0 ? 'declined' : 'approved', by: actor })
  else if (story.order.waitReason === 'client') stopWaiting(flow, story, actor)
  if (wanted.length === 0 && draft.kind === 'first') afterwards.refused()
  else afterwards.approved(wanted)
}
