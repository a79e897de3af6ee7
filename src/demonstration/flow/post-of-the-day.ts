import { occasions, post, triageOfPost, type Occasion } from '../trade/post.ts'
import { receiveWords } from './letters.ts'
import { dayAt, dayLength, minute } from './local-time.ts'
import { weeklyArrivals } from './routing.ts'
import type { Story } from './story.ts'
import type { Flow } from './world.ts'

/** How long before the house is opened each letter came in: some overnight, one within the hour. */
const hoursBefore = [28, 19, 4, 0.7] as const

const fits: Readonly<Record<Occasion, (story: Story, now: number) => boolean>> = {
  late: ({ order }, now) =>
    order.outcome === null &&
    order.readyAt === null &&
    order.promisedOn !== null &&
    order.promisedOn < dayAt(now),
  quoted: ({ order }) => order.stage === 'quoted' && order.waitReason === 'client',
  ready: ({ order }) => order.stage === 'ready',
  waiting: ({ order }) => order.waitReason === 'part',
  returned: ({ order }, now) =>
    order.outcome === 'serviced' &&
    order.returnedAt !== null &&
    order.returnedAt.getTime() > now - 6 * dayLength,
}

/**
 * What lies in the inbox on the day the house is opened: at each counter a few who wrote and wait, each for a reason their
 * order gives them. Without it the inbox of a new house would only teach what an empty one looks like.
 */
export const planPostOfTheDay = (flow: Flow, stories: readonly Story[]): void => {
  const until = flow.world.until.getTime()
  for (const counter of Object.keys(weeklyArrivals)) {
    // A stream of its own: the post moves nothing of the two years.
    const chance = flow.chance.stream(`post ${counter}`)
    const first = chance.between(0, occasions.length - 1)
    const wishes = [...occasions.slice(first), ...occasions.slice(0, first)]
    const written = new Set<string>()
    for (const hours of hoursBefore) {
      const at = until - hours * 60 * minute - chance.between(0, 140) * minute
      flow.agenda.plan(at, () => {
        for (let occasion = wishes.shift(); occasion !== undefined; occasion = wishes.shift()) {
          const chosen = whoWrites({ ...flow, chance }, stories, { counter, occasion, written })
          if (chosen === undefined) continue
          written.add(chosen.client.row.id)
          return write({ ...flow, chance }, chosen, occasion)
        }
      })
    }
  }
}

interface Wish {
  readonly counter: string
  readonly occasion: Occasion
  readonly written: ReadonlySet<string>
}

const whoWrites = (flow: Flow, stories: readonly Story[], wish: Wish): Story | undefined => {
  const candidates = stories.filter(
    (story) =>
      story.counter.code === wish.counter &&
      (story.client.row.mail ?? '') !== '' &&
      !wish.written.has(story.client.row.id) &&
      fits[wish.occasion](story, flow.agenda.now),
  )
  return candidates.length === 0 ? undefined : flow.chance.pick(candidates)
}

const write = (flow: Flow, story: Story, occasion: Occasion): void => {
  const { subject, body } = flow.chance.pick(post[story.client.row.language][occasion])
  receiveWords(flow, story, {
    channel: 'mail',
    subject,
    body,
    triage: triageOfPost[occasion],
  })
}
