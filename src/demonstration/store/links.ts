import { hashSecret, newSecret } from '#platform/secrets.ts'
import { linkMark } from '../flow/letters.ts'
import { dayLength } from '../flow/local-time.ts'
import type { Story } from '../flow/story.ts'
import type { HistoryFact, World } from '../flow/world.ts'

const linkDays = 400

/**
 * Letters about open orders get a real way in, as every letter of the house has; the secret is drawn here and not by the
 * seed, for a seed is no secret. Those about closed orders name the portal's front door.
 */
export const openLinks = (world: World, stories: readonly Story[]): void => {
  for (const story of stories) {
    const deposit = story.facts.find(({ kind }) => kind === 'message-queued')
    if (deposit === undefined) continue
    const token = story.order.outcome === null ? issue(world, story, deposit) : undefined
    const address = token === undefined ? `${world.publicUrl}/` : `${world.publicUrl}/p/${token}`
    for (const message of story.rows.messages) message.body = message.body.replaceAll(linkMark, address)
    for (const fact of story.facts)
      if (fact.kind === 'message-queued') fact.payload.body = fact.payload.body.replaceAll(linkMark, address)
  }
}

const issue = (world: World, story: Story, deposit: HistoryFact): string => {
  const token = newSecret()
  const until = new Date(deposit.at.getTime() + linkDays * dayLength)
  const id = story.order.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  story.rows.portal_links.push({
    house_id: world.houseId,
    id,
    client_id: story.client.row.id,
    order_id: story.order.id,
    token_hash: hashSecret(token),
    purpose: 'link',
    created_at: deposit.at,
    expires_at: until,
  })
  story.facts.push({
    kind: 'portal-link-issued',
    payload: { linkId: id, until: until.toISOString() },
    order: story.order.id,
    watch: story.watch.row.id,
    client: story.client.row.id,
    site: story.counter.id,
    at: deposit.at,
    actor: { kind: 'system', id: null },
    place: deposit.place - 0.5,
  })
  return token
}
