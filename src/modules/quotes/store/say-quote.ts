import { findHouseName } from '#doors/house-name.ts'
import type { SharedScope } from '#doors/scope.ts'
import { findClient, issuePortalLink, type Client } from '#modules/clients/public.ts'
import { currentMandate, localDay, type OrderRow } from '#modules/orders/public.ts'
import { findSite, type Site } from '#modules/sites/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { formatsFor, type Formats } from '#platform/i18n/format.ts'
import { translate } from '#src/texts.ts'
import { say } from '#voices/say.ts'
import { letterBody } from '../domain/letter.ts'
import { choicesWorthOffering } from '../domain/quick-choice.ts'
import type { Quote } from '../domain/quote.ts'
import { totalOf, totalsByChoice } from '../domain/quote-totals.ts'
import type { QuoteReminder } from '../domain/reminder.ts'

/** `no-address`: nobody was told, and the screen says so: somebody must pick up the telephone. */
export type Told = 'mail' | 'no-address'

interface Letter {
  readonly order: OrderRow
  readonly client: Client
  readonly site: Site
  readonly formats: Formats
  /** What every sentence about this order names. */
  readonly about: { readonly watch: string; readonly number: string }
  readonly house: string
}

interface QuoteOfOrder {
  readonly order: OrderRow
  readonly quote: Quote
  /** The fixed public address of the portal. */
  readonly publicUrl: string
}

export const sayQuoteReady = async (scope: SharedScope, at: QuoteOfOrder): Promise<Told> => {
  const letter = await openLetter(scope, at)
  if (letter === undefined) return 'no-address'
  const { quote } = at
  const { language } = letter.client
  const opening = quote.kind === 'first' ? 'quotes.mail.ready.first' : 'quotes.mail.ready.supplementary'
  const until = quote.validUntil === null ? '' : letter.formats.day(quote.validUntil, 'long')
  await send(scope, letter, {
    template: 'quote-ready',
    subject: translate(language, 'quotes.mail.ready.subject', letter.about),
    paragraphs: [
      translate(language, opening, letter.about),
      quote.message,
      sums(letter, quote),
      translate(language, 'quotes.mail.decide'),
      await linkTo(scope, at, letter),
      translate(language, 'quotes.mail.ready.until', { date: until }),
    ],
    attemptKey: `quote-ready:${quote.id}:${quote.version}`,
  })
  return 'mail'
}

export const sayQuoteReminder = async (
  scope: SharedScope,
  at: QuoteOfOrder,
  which: QuoteReminder,
): Promise<Told> => {
  const letter = await openLetter(scope, at)
  if (letter === undefined) return 'no-address'
  const { quote } = at
  const { language } = letter.client
  const day = (text: string | null): string => (text === null ? '' : letter.formats.day(text, 'long'))
  const sent = quote.sentAt === null ? null : localDay(quote.sentAt, letter.site.timeZone)
  await send(scope, letter, {
    template: 'quote-reminder',
    subject: translate(language, 'quotes.mail.reminder.subject', letter.about),
    paragraphs: [
      which === 'first'
        ? translate(language, 'quotes.mail.reminder.first', { ...letter.about, sent: day(sent) })
        : translate(language, 'quotes.mail.reminder.last', { ...letter.about, until: day(quote.validUntil) }),
      translate(language, 'quotes.mail.decide'),
      await linkTo(scope, at, letter),
    ],
    attemptKey: `quote-reminder:${quote.id}:${quote.version}:${which}`,
  })
  return 'mail'
}

/** The house has used the ceiling it was given: the client hears of it at once, not on the invoice. */
export const sayApprovedByHouse = async (scope: SharedScope, at: QuoteOfOrder): Promise<Told> => {
  const letter = await openLetter(scope, at)
  if (letter === undefined) return 'no-address'
  const { order, quote } = at
  const { language } = letter.client
  const money = (minor: number): string => letter.formats.money({ minor, currency: quote.currency })
  const approved = quote.lines.filter(({ answer }) => answer === 'approved')
  const ceiling = (await currentMandate(scope, order.id))?.ceiling_minor ?? 0
  await send(scope, letter, {
    template: 'quote-approved-by-house',
    subject: translate(language, 'quotes.mail.house.subject', letter.about),
    paragraphs: [
      translate(language, 'quotes.mail.house.body', {
        ...letter.about,
        ceiling: money(ceiling),
        amount: money(totalOf(approved, quote.currency).payableMinor),
      }),
      approved.map(({ label, reason }) => [label, reason].filter(Boolean).join(': ')).join('\n'),
      translate(language, 'quotes.mail.house.see'),
      await linkTo(scope, at, letter),
    ],
    attemptKey: `quote-approved-by-house:${quote.id}:${quote.version}`,
  })
  return 'mail'
}

const openLetter = async (scope: SharedScope, { order }: QuoteOfOrder): Promise<Letter | undefined> => {
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  const site = await findSite(scope, order.site_id)
  if (client === undefined || client.mail === '' || client.erasedAt !== null || site === undefined)
    return undefined
  const watch = await findWatch(scope, order.watch_id)
  return {
    order,
    client,
    site,
    formats: formatsFor(client.language),
    about: { watch: watch === undefined ? '' : watchName(watch), number: order.number },
    house: await findHouseName(scope),
  }
}

const sums = ({ client, formats }: Letter, quote: Quote): string => {
  const totals = totalsByChoice(quote.lines, quote.currency)
  return choicesWorthOffering(quote.lines)
    .map((choice) => {
      const amount = formats.money({ minor: totals[choice], currency: quote.currency })
      return translate(client.language, 'quotes.mail.sums', { choice, amount })
    })
    .join('\n')
}

// The link opens this order only; the order's page leads to the quote.
const linkTo = async (
  scope: SharedScope,
  { order, publicUrl }: QuoteOfOrder,
  { client }: Letter,
): Promise<string> =>
  `${publicUrl}/p/${await issuePortalLink(scope, { clientId: client.id, orderId: order.id })}`

interface Words {
  readonly template: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly attemptKey: string
}

const send = async (scope: SharedScope, letter: Letter, words: Words): Promise<void> => {
  const { client, house, order, site } = letter
  await say(scope, {
    client: client.id,
    order: order.id,
    watch: order.watch_id,
    purpose: 'service',
    channel: 'mail',
    language: client.language,
    address: client.mail,
    subject: words.subject,
    body: letterBody([
      translate(client.language, 'quotes.mail.greeting'),
      ...words.paragraphs,
      translate(client.language, 'quotes.mail.close', { house, site: site.name }),
    ]),
    template: words.template,
    attemptKey: words.attemptKey,
    author: scope.actor.kind === 'staff' ? scope.actor.id : null,
  })
}
