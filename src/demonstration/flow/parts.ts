import { parts } from '../trade/words.ts'
import { whenOpen } from './hours.ts'
import { dayAt, dayLength, momentOf } from './local-time.ts'
import { moment, startWaiting, stopWaiting, tell, type Story } from './story.ts'
import { asStaff, partsKeeper, type Flow, type Fresh, type Worker } from './world.ts'

interface Supply {
  readonly source: 'stock' | 'wholesaler' | 'brand_account'
  readonly supplier: string
  /** Calendar days: the median, and the factor of one deviation. */
  readonly median: number
  readonly spread: number
}

const stock: Supply = { source: 'stock', supplier: '', median: 0, spread: 1 }
const wholesalers: readonly Supply[] = [
  { source: 'wholesaler', supplier: 'Fournitures du Vallon SA', median: 6, spread: 1.6 },
  { source: 'wholesaler', supplier: 'Kleinteile Burgstaller GmbH', median: 9, spread: 1.8 },
]
const makers: readonly Supply[] = [
  { source: 'brand_account', supplier: 'Brand account', median: 21, spread: 1.7 },
  { source: 'brand_account', supplier: 'Brand account, heritage', median: 48, spread: 1.7 },
]

const supplyFor = (flow: Flow, story: Story): Supply => {
  const { rareParts, years } = story.watch.model
  const share = flow.chance.next()
  if (share < (rareParts ? 0.1 : 0.4)) return stock
  const maker = rareParts || years[1] < 1990 ? makers[1] : makers[0]
  const supply = share < (rareParts ? 0.3 : 0.78) ? flow.chance.pick(wholesalers) : maker
  return supply ?? stock
}

/** Which words name the parts of this work. */
export const partsKindOf = (story: Story): string => {
  if (story.routing.startsWith('CRY')) return 'crystal'
  if (story.routing === 'DIAL') return 'dial'
  if (story.routing.startsWith('BRA')) return 'strap'
  if (!story.routing.startsWith('OVH')) return 'other'
  if (story.watch.model.complication === 'three-hands') return 'overhaul'
  return story.watch.model.complication
}

/** Wants one part. `arrived` is called when it lies at the bench; what must be ordered holds the watch up until then. */
export const wantPart = (flow: Flow, story: Story, wanted: { by: Worker; arrived: () => void }): number => {
  const supply = supplyFor(flow, story)
  const part = flow.chance.pick(parts[partsKindOf(story)] ?? [])[story.workshop.language]
  const need: Fresh<'needs'> = {
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    part,
    part_number: `${flow.chance.between(100, 999)}.${flow.chance.between(1000, 9999)}`,
    state: 'wanted',
    wanted_at: moment(flow),
    wanted_by: wanted.by.id,
  }
  story.rows.needs.push(need)
  const payload = { needId: need.id, part, partNumber: need.part_number ?? '' }
  tell(flow, story, { by: asStaff(wanted.by), kind: 'part-wanted', payload })
  const keeper = partsKeeper(flow)
  const round = whenOpen(flow, story.workshop, flow.agenda.now + flow.chance.between(2, 26) * 3_600_000)
  if (supply.source === 'stock') {
    need.source = 'stock'
    flow.agenda.plan(round, () => arrive(flow, story, { need, keeper, arrived: wanted.arrived }))
    return 1
  }
  startWaiting(flow, story, { reason: 'part', note: part, by: asStaff(wanted.by) })
  flow.agenda.plan(round, () => order(flow, story, { need, keeper, arrived: wanted.arrived, supply }))
  return Math.round(supply.median * 0.8)
}

interface Wanted {
  readonly need: Fresh<'needs'>
  readonly keeper: Worker
  readonly arrived: () => void
}

const order = (flow: Flow, story: Story, wanted: Wanted & { supply: Supply }): void => {
  const { need, keeper, supply } = wanted
  if (need.state !== 'wanted') return
  const { days } = story.workshop
  const today = dayAt(flow.agenda.now)
  const said = days.addWorkingDays(today, Math.max(2, Math.round(supply.median * 0.75)))
  need.state = 'ordered'
  need.source = supply.source
  need.supplier =
    supply.source === 'brand_account' ? `${story.watch.row.brand}, ${supply.supplier}` : supply.supplier
  need.ordered_at = moment(flow)
  need.expected_on = said
  tell(flow, story, {
    by: asStaff(keeper),
    kind: 'part-ordered',
    payload: { needId: need.id, part: need.part, supplier: need.supplier, expectedOn: said },
  })
  const takes = Math.max(1.5, flow.chance.skewed(supply.median, supply.spread)) * dayLength
  const post = whenOpen(flow, story.workshop, flow.agenda.now + takes)
  followLate(flow, story, { ...wanted, post, said })
  flow.agenda.plan(post, () => arrive(flow, story, wanted))
}

/** The supplier's day passes: half the time somebody asks and gets another. */
const followLate = (flow: Flow, story: Story, late: Wanted & { post: number; said: string }): void => {
  const asks = momentOf(late.said, 16 * 60)
  if (late.post <= asks || !flow.chance.happens(0.5)) return
  flow.agenda.plan(asks, () => {
    if (late.need.state !== 'ordered') return
    const expectedOn = story.workshop.days.addWorkingDays(dayAt(late.post), flow.chance.between(-1, 2))
    late.need.expected_on = expectedOn
    const payload = { needId: late.need.id, part: late.need.part, expectedOn }
    tell(flow, story, { by: asStaff(late.keeper), kind: 'part-expected', payload })
  })
}

const arrive = (flow: Flow, story: Story, { need, keeper, arrived }: Wanted): void => {
  if (need.state === 'dropped') return
  need.state = 'arrived'
  need.arrived_at = moment(flow)
  const payload = { needId: need.id, part: need.part }
  tell(flow, story, { by: asStaff(keeper), kind: 'part-arrived', payload })
  if (story.order.waitReason === 'part' && !isMissing(story)) stopWaiting(flow, story, asStaff(keeper))
  arrived()
}

export const isMissing = (story: Story): boolean =>
  story.rows.needs.some(({ state }) => state === 'wanted' || state === 'ordered')

export const fitParts = (flow: Flow, story: Story, by: Worker): void => {
  for (const need of story.rows.needs) {
    if (need.state !== 'arrived') continue
    need.state = 'fitted'
    need.fitted_at = moment(flow)
    tell(flow, story, {
      by: asStaff(by),
      kind: 'part-fitted',
      payload: { needId: need.id, part: need.part },
    })
  }
}

export const dropParts = (flow: Flow, story: Story, by: Worker): void => {
  for (const need of story.rows.needs) {
    if (need.state === 'fitted' || need.state === 'dropped') continue
    need.state = 'dropped'
    tell(flow, story, {
      by: asStaff(by),
      kind: 'part-dropped',
      payload: { needId: need.id, part: need.part },
    })
  }
}
