import { orderNumber, seriesOf, accessoryLabel } from '#modules/orders/domain/order-number.ts'
import { chanceOf } from '../trade/chance.ts'
import { models } from '../trade/models.ts'
import { priceMinor } from '../house/price-lists.ts'
import { accessories, clientWords, conditions, findings, type quoteReasons } from '../trade/words.ts'
import { endWithout, giveBack, makeReady } from './closing.ts'
import { sayDeposit } from './letters.ts'
import { minute } from './local-time.ts'
import { measure } from './measuring.ts'
import { givePromise } from './promises.ts'
import { quote, type DraftLine } from './quoting.ts'
import { workshopFor, type Routing } from './routing.ts'
import { handOver, moment, noRows, step, tell, type Story } from './story.ts'
import { receiverAt, send } from './transit.ts'
import { assessAtBench, endOperation, goOn, planWork, wantParts } from './work.ts'
import { asStaff, countOn, placeOf, serviceOf, type Flow, type SimulatedWatch, type Worker } from './world.ts'

export interface Deposit {
  readonly counter: string
  readonly watch: SimulatedWatch
  readonly routing: Routing
  readonly by: Worker
  readonly first: Story | null
  readonly redo: (first: Story) => void
}

/** One watch over the counter, with everything that follows from it. */
export const takeIn = (flow: Flow, deposit: Deposit): Story => {
  const story = openStory(flow, deposit)
  deposit.watch.isHere = true
  deposit.watch.owner.orders += 1
  describe(flow, story, deposit)
  if (deposit.routing.isQuick) whileWaiting(flow, story, deposit)
  else if (deposit.routing.isAgreed) agree(flow, story, deposit)
  else examine(flow, story, deposit)
  return story
}

const openStory = (flow: Flow, deposit: Deposit): Story => {
  const counter = placeOf(flow, deposit.counter)
  const workshop = placeOf(flow, workshopFor(deposit.counter, deposit.routing))
  const { owner } = deposit.watch
  const { language } = owner.row
  const series = seriesOf({ code: counter.code, time_zone: counter.timeZone }, moment(flow))
  const words = deposit.first === null ? deposit.routing.words : 'redo'
  return {
    order: {
      id: flow.chance.id(moment(flow)),
      number: orderNumber(series, countOn(flow, series)),
      kind: deposit.routing.isQuick ? 'while_you_wait' : 'deposit',
      receivedAt: moment(flow),
      clientWords: flow.chance.pick(clientWords[words]?.[language] ?? ['']),
      condition: deposit.routing.isQuick ? '' : flow.chance.pick(conditions[counter.language]),
      diagnosisFeeMinor: deposit.routing.isAgreed || deposit.first !== null ? 0 : feeOf(counter.currency),
      redoOf: deposit.first?.order.id ?? null,
      stage: 'received',
      stageSince: moment(flow),
      waitReason: null,
      waitSince: null,
      waitNote: '',
      outcome: null,
      readyAt: null,
      returnedAt: null,
      feeWaived: false,
      holderKind: 'client',
      holderSiteId: null,
      holderName: '',
      assignedTo: null,
      promisedOn: null,
    },
    client: owner,
    watch: deposit.watch,
    counter,
    workshop,
    routing: deposit.routing.code,
    rows: noRows(),
    facts: [],
    first: deposit.first,
    letters: [],
  }
}

const feeOf = (currency: string): number => (currency === 'CHF' ? 9000 : 8000)

const priceOf = (flow: Flow, story: Story, code: string): number =>
  priceMinor(
    code,
    story.counter.currency === 'CHF' ? 'CHF' : 'EUR',
    flow.world.until.getUTCFullYear() - moment(flow).getUTCFullYear(),
  )

/** Everything the counter writes down before the client leaves, in the order in which it is told. */
const describe = (flow: Flow, story: Story, deposit: Deposit): void => {
  const by = asStaff(deposit.by)
  const service = serviceOf(flow, deposit.routing.code)
  const label = service.names[story.client.row.language]
  story.rows.order_services.push({
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    service_id: service.id,
    label,
    amount_minor: priceOf(flow, story, service.code),
    tax_basis_points: story.counter.taxBasisPoints,
    is_agreed: deposit.routing.isAgreed,
    minutes: service.minutes,
    skill: service.skill,
    position: 0,
    code: service.code,
  })
  tell(flow, story, {
    by,
    kind: 'order-received',
    payload: {
      number: story.order.number,
      kind: story.order.kind,
      services: [label],
      ...(story.order.clientWords === '' ? {} : { clientWords: story.order.clientWords }),
      ...(story.order.redoOf === null ? {} : { redoOf: story.order.redoOf }),
    },
  })
  if (!deposit.routing.isQuick) keepWhatCame(flow, story, deposit)
  handOver(flow, story, {
    toKind: 'site',
    toName: story.counter.name,
    toSiteId: story.counter.id,
    signedBy: story.client.name,
    by,
  })
  if (deposit.first !== null)
    tell(flow, deposit.first, {
      by,
      kind: 'redo-opened',
      payload: { redoOrder: story.order.id, underWarranty: true },
    })
}

const keepWhatCame = (flow: Flow, story: Story, deposit: Deposit): void => {
  const by = asStaff(deposit.by)
  const { chance } = flow
  const { houseId: house_id } = flow.world
  if (chance.happens(0.26)) {
    const description = chance.pick(accessories[story.counter.language])
    const label = accessoryLabel(story.order.number, 1)
    story.rows.accessories.push({
      house_id,
      id: chance.id(moment(flow)),
      order_id: story.order.id,
      label,
      description,
    })
    tell(flow, story, { by, kind: 'accessory-taken', payload: { label, description } })
  }
  if (chance.happens(0.62)) photograph(flow, story, deposit.by)
  agreeMandate(flow, story, deposit)
  tell(flow, story, { by, kind: 'slip-signed', payload: { on: 'paper' } })
}

export const variants = 2

/** The drawn picture of a model; the same name in every run, so that a restart draws nothing twice. */
export const pictureId = (world: Pick<Flow['world'], 'seed' | 'from'>, look: string): string =>
  chanceOf(`${world.seed}/picture/${look}`).id(world.from)

const lookOf = (story: Pick<Story, 'watch'>, variant: number): string =>
  `${models.indexOf(story.watch.model)}-${variant}`

const photograph = (flow: Flow, story: Story, by: Worker): void => {
  const id = flow.chance.id(moment(flow))
  const fileId = pictureId(flow.world, lookOf(story, flow.chance.between(1, variants)))
  story.rows.order_photographs.push({
    house_id: flow.world.houseId,
    id,
    order_id: story.order.id,
    file_id: fileId,
    moment: 'intake',
    taken_at: moment(flow),
  })
  const payload = { photographId: id, fileId, moment: 'intake' }
  tell(flow, story, { by: asStaff(by), kind: 'photograph-added', payload })
}

const agreeMandate = (flow: Flow, story: Story, deposit: Deposit): void => {
  const { chance } = flow
  const wantsPolish = story.routing.startsWith('POL')
  const terms = {
    polishCase: wantsPolish || chance.happens(0.38),
    polishBracelet: wantsPolish || chance.happens(0.36),
    keepDial: story.routing !== 'DIAL' && chance.happens(0.66),
    returnOldParts: chance.happens(0.46),
    movementExchange: story.watch.model.complication === 'quartz' && chance.happens(0.5),
    ceilingMinor: chance.happens(0.16) ? chance.pick([30_000, 50_000, 80_000]) : null,
  }
  story.rows.mandates.push({
    house_id: flow.world.houseId,
    order_id: story.order.id,
    version: 1,
    polish_case: terms.polishCase,
    polish_bracelet: terms.polishBracelet,
    keep_dial: terms.keepDial,
    return_old_parts: terms.returnOldParts,
    movement_exchange: terms.movementExchange,
    ceiling_minor: terms.ceilingMinor,
    agreed_at: moment(flow),
    agreed_by: story.client.name,
  })
  tell(flow, story, { by: asStaff(deposit.by), kind: 'mandate-agreed', payload: { version: 1, ...terms } })
}

/** Done while the client drinks a coffee, paid, and back on the wrist. */
const whileWaiting = (flow: Flow, story: Story, { by, redo }: Deposit): void => {
  const service = serviceOf(flow, story.routing)
  planWork(flow, story, { approved: [], by })
  const takes = Math.round(service.minutes * flow.chance.skewed(1.05, 1.25))
  flow.agenda.plan(flow.agenda.now + 2 * minute, () => {
    step(flow, story, { to: 'approved', by: asStaff(by) })
    step(flow, story, { to: 'in_work', by: asStaff(by) })
  })
  flow.agenda.plan(flow.agenda.now + (4 + takes) * minute, () => {
    for (const operation of story.rows.operations)
      endOperation(flow, story, { operation, worker: by, minutesSpent: takes })
    step(flow, story, { to: 'controlled', by: asStaff(by) })
    step(flow, story, { to: 'ready', by: asStaff(by) })
    giveBack(flow, story, { redo })
  })
}

/** Price and work are known: signed at the counter, dated at once. */
const agree = (flow: Flow, story: Story, deposit: Deposit): void => {
  const by = asStaff(deposit.by)
  step(flow, story, { to: 'approved', by: by })
  planWork(flow, story, { approved: [], by: deposit.by })
  const promise = givePromise(flow, story, { by: deposit.by, reason: 'deposit', voice: 'counter' })
  sayDeposit(flow, story, {
    promise: { from: promise.window_from, until: promise.window_until },
    quoteFollows: false,
  })
  bringToBench(flow, story, (worker) => {
    wantParts(flow, story, { by: worker, go: () => goOnTo(flow, story, deposit) })
    goOnTo(flow, story, deposit)
  })
}

const goOnTo = (flow: Flow, story: Story, { redo }: Deposit): void =>
  goOn(flow, story, () => makeReady(flow, story, redo))

/** Nobody knows yet: a watchmaker looks, a quote follows, the client decides. */
const examine = (flow: Flow, story: Story, deposit: Deposit): void => {
  sayDeposit(flow, story, { promise: undefined, quoteFollows: true })
  bringToBench(flow, story, () =>
    assessAtBench(flow, story, (worker) => assessed(flow, story, { deposit, worker })),
  )
}

const bringToBench = (flow: Flow, story: Story, arrived: (worker: Worker) => void): void => {
  const { counter, workshop } = story
  if (counter.code === workshop.code) return arrived(receiverAt(flow, workshop))
  const by = receiverAt(flow, counter)
  send(flow, story, { from: counter, to: workshop, by, arrived })
}

const assessed = (
  flow: Flow,
  story: Story,
  { deposit, worker }: { deposit: Deposit; worker: Worker },
): void => {
  const by = asStaff(worker)
  const { words } = deposit.routing
  const said = findings[words] ?? findings['other']
  const finding = flow.chance.pick(said?.[story.workshop.language] ?? [''])
  story.rows.findings.push({
    house_id: flow.world.houseId,
    id: flow.chance.id(moment(flow)),
    order_id: story.order.id,
    words: finding,
    found_by: worker.id,
    found_at: moment(flow),
  })
  measure(flow, story, { moment: 'diagnosis', by: worker })
  step(flow, story, { to: 'assessed', by: by })
  tell(flow, story, { by, kind: 'order-assessed', payload: { finding } })
  const message = flow.chance.pick(said?.[story.client.row.language] ?? [''])
  quote(flow, story, {
    draft: { kind: 'first', author: worker, message, lines: draftLines(flow, story) },
    afterwards: {
      approved: (lines) => {
        planWork(flow, story, { approved: lines, by: worker })
        const more = wantParts(flow, story, { by: worker, go: () => goOnTo(flow, story, deposit) })
        givePromise(flow, story, { by: deposit.by, reason: 'approval', voice: 'portal', more })
        goOnTo(flow, story, deposit)
      },
      refused: () => endWithout(flow, story, deposit.redo),
    },
  })
}

const draftLines = (flow: Flow, story: Story): DraftLine[] => {
  const mandate = story.rows.mandates[0]
  const main = lineFor(flow, story, {
    code: story.routing,
    necessity: 'needed',
    why: 'needed',
    liking: 1,
    surface: story.routing === 'DIAL' ? 'dial' : '',
  })
  const gaskets = {
    code: 'GASKETS',
    necessity: 'advised',
    why: 'gaskets',
    liking: 0.82,
    surface: '',
  } as const
  const crystal = {
    code: 'CRY-SAPPHIRE',
    necessity: 'advised',
    why: 'crystal',
    liking: 0.6,
    surface: '',
  } as const
  const polish = {
    code: 'POL-CASE',
    necessity: 'optional',
    why: 'polishing',
    liking: 0.45,
    surface: 'case',
  } as const
  return [
    main,
    ...(flow.chance.happens(0.55) ? [lineFor(flow, story, gaskets)] : []),
    ...(flow.chance.happens(0.14) ? [lineFor(flow, story, crystal)] : []),
    ...(mandate?.polish_case === true && flow.chance.happens(0.7) ? [lineFor(flow, story, polish)] : []),
  ]
}

interface LineWish {
  readonly code: string
  readonly necessity: DraftLine['necessity']
  readonly why: keyof typeof quoteReasons
  readonly liking: number
  readonly surface: '' | 'case' | 'dial'
}

const lineFor = (flow: Flow, story: Story, { code, ...wish }: LineWish): DraftLine => {
  const service = serviceOf(flow, code)
  return {
    ...wish,
    label: service.names[story.client.row.language],
    serviceId: service.id,
    amountMinor: priceOf(flow, story, code),
    skill: service.skill,
    minutes: service.minutes,
  }
}
