/** What is known of a sender when a message has come in. */
export interface SenderKnown {
  /** Clients of whom this address is one. */
  readonly clients: readonly string[]
  /** The client one of our own letters went to, when a signed reference to it came back. */
  readonly answered: string | null
  /** A reference called itself ours and its signature did not hold. */
  readonly forged: boolean
}

export type Standing =
  | { readonly joins: 'client'; readonly clientId: string; readonly by: 'reference' | 'address' }
  | { readonly joins: 'contact'; readonly because: 'unknown' | 'forged' | 'other-sender' | 'ambiguous' }

/**
 * Into whose conversation a message goes. From alone authorises nothing: it is believed only as far as reading goes, and only
 * while nothing speaks against it. A false guess towards "contact" costs a press; one towards a client shows a stranger's
 * words as theirs. Nothing here changes a client or an order, and a member of staff who writes is a stranger like any other.
 */
export const standingOf = ({ clients, answered, forged }: SenderKnown): Standing => {
  if (forged) return { joins: 'contact', because: 'forged' }
  if (answered !== null) {
    return clients.includes(answered)
      ? { joins: 'client', clientId: answered, by: 'reference' }
      : { joins: 'contact', because: 'other-sender' }
  }
  const [only, ...others] = clients
  if (only === undefined) return { joins: 'contact', because: 'unknown' }
  return others.length === 0
    ? { joins: 'client', clientId: only, by: 'address' }
    : { joins: 'contact', because: 'ambiguous' }
}
