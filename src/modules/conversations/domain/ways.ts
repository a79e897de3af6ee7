/** How somebody can be answered. */
export interface Way {
  readonly channel: WayChannel
  readonly address: string
  /** The account they wrote to, so that the answer comes from where they know us. */
  readonly accountId: string | null
  readonly state: WayState
  /** Until when a window stays open. */
  readonly until: Date | null
}

export const wayChannels = ['mail', 'sms', 'whatsapp', 'telegram', 'chat', 'portal'] as const
export type WayChannel = (typeof wayChannels)[number]

const nameless: ReadonlySet<string> = new Set<WayChannel>(['portal', 'chat', 'telegram'])

/** Whether a person would know the address: a page, a window and the number of a chat mean nothing to anybody. */
export const hasKnownAddress = (channel: string): boolean => !nameless.has(channel)

/** `closed`: only approved words leave (WhatsApp's window). `away`: they left; they read it when they come back. */
export type WayState = 'open' | 'closed' | 'away'

/** Where the last words came from, by channel and address. */
export interface HeardFrom {
  readonly channel: string
  readonly address: string
  readonly accountId: string | null
  readonly at: Date
}

export interface Reach {
  readonly mail: string
  readonly phone: string
  /** Further addresses a person has confirmed. */
  readonly confirmed: readonly { readonly channel: string; readonly address: string }[]
  readonly heardFrom: readonly HeardFrom[]
  /** Open accounts of the house by channel: without one nothing leaves that way. */
  readonly accounts: ReadonlySet<string>
  /** When the visitor of the chat was last seen, and the mail address they left. */
  readonly chat: { readonly seenAt: Date; readonly mail: string } | null
  readonly hasOrder: boolean
}

const windowMilliseconds = 24 * 3_600_000
const presentMilliseconds = 60_000

/** Every way to this person, the one they last used first: an answer belongs where the question was asked. */
export const waysTo = (reach: Reach, now: Date): Way[] => {
  const found = new Map<string, Way>()
  const add = (channel: WayChannel, address: string, accountId: string | null = null): void => {
    if (address === '' || !canLeave(reach, channel)) return
    const key = `${channel} ${address.toLowerCase()}`
    if (!found.has(key))
      found.set(key, { channel, address, accountId, ...standing(reach, { channel, address }, now) })
  }
  for (const { channel, address, accountId } of reach.heardFrom.toSorted(
    (one, other) => other.at.getTime() - one.at.getTime(),
  )) {
    const known = wayChannels.find((name) => name === channel)
    if (known === 'portal') add('portal', reach.hasOrder ? 'page' : '')
    else if (known !== undefined) add(known, address, accountId)
  }
  add('mail', reach.mail)
  add('mail', reach.chat?.mail ?? '')
  for (const { channel, address } of reach.confirmed) {
    const known = wayChannels.find((name) => name === channel)
    if (known !== undefined) add(known, address)
  }
  add('sms', reach.phone)
  add('portal', reach.hasOrder ? 'page' : '')
  // Whoever left the chat without coming back is written to where they said they read.
  return [...found.values()].toSorted(
    (one, other) => Number(one.state === 'away') - Number(other.state === 'away'),
  )
}

// Mail leaves by the configured server even where no mailbox is read.
const canLeave = ({ accounts }: Reach, channel: WayChannel): boolean =>
  channel === 'mail' || channel === 'portal' || accounts.has(channel)

const standing = (
  reach: Reach,
  { channel, address }: { channel: WayChannel; address: string },
  now: Date,
): Pick<Way, 'state' | 'until'> => {
  if (channel === 'whatsapp') {
    const last = reach.heardFrom.filter((heard) => heard.channel === channel && heard.address === address)
    const until = windowUntil(last.map(({ at }) => at))
    return { state: until !== null && until > now ? 'open' : 'closed', until }
  }
  if (channel === 'chat') {
    const isHere = reach.chat !== null && now.getTime() - reach.chat.seenAt.getTime() < presentMilliseconds
    return { state: isHere ? 'open' : 'away', until: null }
  }
  return { state: 'open', until: null }
}

/** WhatsApp lets free words leave for 24 hours after the client last wrote; null when they never did. */
const windowUntil = (heard: readonly Date[]): Date | null =>
  heard.length === 0 ? null : new Date(Math.max(...heard.map((at) => at.getTime())) + windowMilliseconds)
