import { hashSecret, newSecret } from '#platform/secrets.ts'
import { linkMark } from '../flow/letters.ts'
import { dayLength } from '../flow/local-time.ts'
import type { Story } from '../flow/story.ts'
import type { HistoryFact, World } from '../flow/world.ts'

const linkDays = 400

/** What stands in a story's letters where the client's way in belongs. */
export type Addresses = ReadonlyMap<Story, string>

/**
 * Letters about open orders get a real way in, as every letter of the house has; the secret is drawn here and not by the
 * seed, for a seed is no secret. Those about closed orders name the portal's front door.
 */
export const openLinks = (world: World, stories: readonly Story[]): Addresses => {
  const addresses = new Map<Story, string>()
  for (const story of stories) {
    const letter = story.facts.find(({ kind }) => kind === 'message-queued')
    const isOpen = letter !== undefined && story.order.outcome === null
    addresses.set(story, isOpen ? issue(world, story, letter) : `${world.publicUrl}/`)
  }
  return addresses
}

const issue = (world: World, story: Story, letter: HistoryFact): string => {
  const token = newSecret()
  const until = new Date(letter.at.getTime() + linkDays * dayLength)
  const id = story.order.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  story.rows.portal_links.push({
    house_id: world.houseId,
    id,
    client_id: story.client.row.id,
    order_id: story.order.id,
    token_hash: hashSecret(token),
    purpose: 'link',
    created_at: letter.at,
    expires_at: until,
  })
  story.facts.push({
    kind: 'portal-link-issued',
    payload: { linkId: id, until: until.toISOString() },
    order: story.order.id,
    watch: story.watch.row.id,
    client: story.client.row.id,
    site: story.counter.id,
    at: letter.at,
    actor: { kind: 'system', id: null },
    place: letter.place - 0.5,
  })
  return `${world.publicUrl}/p/${token}`
}

/** Writes the words of letters out, with their addresses. Before the first fact of any of these orders is kept. */
export const writeLetters = (stories: readonly Story[], addresses: Addresses): void => {
  for (const story of stories) {
    if (story.letters.length === 0) continue
    for (const writeOut of story.letters.splice(0)) writeOut()
    const address = addresses.get(story) ?? ''
    for (const message of story.rows.messages) message.body = message.body.replaceAll(linkMark, address)
    for (const fact of story.facts)
      if (fact.kind === 'message-queued') fact.payload.body = fact.payload.body.replaceAll(linkMark, address)
  }
}
