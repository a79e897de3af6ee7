import { depositLetter, readyLetter, reminderLetter } from '#modules/conversations/domain/letters.ts'
import { letterBody } from '#modules/quotes/domain/letter.ts'
import { watchName } from '#modules/watches/public.ts'
import { formatsFor } from '#platform/i18n/format.ts'
import { translate } from '#src/texts.ts'
import type { Triage } from '#voices/triage/public.ts'
import { answers, careBody, careSubject, noDateYet, questions, slips } from '../trade/words.ts'
import { moment, tell, type Story } from './story.ts'
import { asStaff, house, type Flow, type Fresh, type Worker } from './world.ts'

/** Stands in letters where the client's own address will be; set when it is known whether the order is still open. */
export const linkMark = 'https://link.invalid/'

interface Words {
  readonly subject: string
  readonly body: string
}

interface Written {
  readonly template: string
  readonly words: () => Words
  readonly cause: string
  readonly purpose?: 'service' | 'answer'
  readonly author?: Worker
}

/** A letter that left as every letter of the house leaves: queued with its cause, then sent. Nobody to write to: none. */
const writeLetter = (flow: Flow, story: Story, written: Written): void => {
  const { client } = story
  if (client.row.mail === '' || client.row.mail === undefined) return
  const id = flow.chance.id(moment(flow))
  const purpose = written.purpose ?? 'service'
  const message: Fresh<'messages'> = {
    ...messageOf(flow, story, id),
    direction: 'out',
    channel: 'mail',
    purpose,
    template: written.template,
    address: client.row.mail,
    body: '',
    state: 'sent',
    attempt_key: `${written.template}:${written.cause}`,
    attempts: 1,
    author_id: written.author?.id ?? null,
    sent_at: moment(flow),
    delivered_by: 'outbox',
  }
  story.rows.messages.push(message)
  const by = written.author === undefined ? house : asStaff(written.author)
  const payload = {
    messageId: id,
    channel: 'mail',
    purpose,
    template: written.template,
    subject: '',
    body: '',
  }
  story.letters.push(() => {
    const words = written.words()
    Object.assign(message, words)
    Object.assign(payload, words)
  })
  tell(flow, story, { by, kind: 'message-queued', payload })
  tell(flow, story, { by: house, kind: 'message-sent', payload: { messageId: id, channel: 'mail' } })
}

const messageOf = (flow: Flow, story: Story, id: string) => ({
  house_id: flow.world.houseId,
  id,
  client_id: story.client.row.id,
  order_id: story.order.id,
  watch_id: story.watch.row.id,
  language: story.client.row.language,
  created_at: moment(flow),
})

const factsOf = (story: Story) => ({
  language: story.client.row.language,
  clientName: story.client.name,
  watch: watchNameOf(story),
  number: story.order.number,
  site: { name: story.counter.name, city: story.counter.city, phone: story.counter.phone },
  link: linkMark,
})

const watchNameOf = ({ watch }: Story): string =>
  watchName({ brand: watch.row.brand, model: watch.row.model ?? '', reference: watch.row.reference ?? '' })

export const sayDeposit = (
  flow: Flow,
  story: Story,
  said: { promise: { from: string; until: string } | undefined; quoteFollows: boolean },
): void => {
  const words = (): Words => depositLetter({ ...factsOf(story), ...said })
  writeLetter(flow, story, { words, template: 'deposit-received', cause: story.order.id })
}

export const sayReady = (flow: Flow, story: Story): void =>
  writeLetter(flow, story, {
    words: () => readyLetter(factsOf(story)),
    template: 'ready-for-collection',
    cause: flow.chance.id(moment(flow)),
  })

export const sayReminder = (flow: Flow, story: Story, reminder: { since: string; times: number }): void => {
  const words = (): Words => reminderLetter({ ...factsOf(story), readySince: reminder.since })
  writeLetter(flow, story, { words, template: 'reminder', cause: `${story.order.id}:${reminder.times}` })
}

export interface SentQuote {
  readonly id: string
  readonly version: number
  readonly kind: 'first' | 'supplementary'
  readonly message: string
  readonly totalMinor: number
  readonly neededMinor: number
  readonly validUntil: string
}

export const sayQuote = (flow: Flow, story: Story, quote: SentQuote): void =>
  writeLetter(flow, story, {
    template: 'quote-ready',
    cause: `${quote.id}:${quote.version}`,
    words: () => quoteWords(flow, story, quote),
  })

const quoteWords = (flow: Flow, story: Story, quote: SentQuote): Words => {
  const { language } = story.client.row
  const formats = formatsFor(language)
  const about = { watch: watchNameOf(story), number: story.order.number }
  const sum = (choice: 'needed' | 'everything', minor: number): string =>
    translate(language, 'quotes.mail.sums', {
      choice,
      amount: formats.money({ minor, currency: story.counter.currency }),
    })
  const opening = quote.kind === 'first' ? 'quotes.mail.ready.first' : 'quotes.mail.ready.supplementary'
  return {
    subject: translate(language, 'quotes.mail.ready.subject', about),
    body: letterBody([
      translate(language, 'quotes.mail.greeting'),
      translate(language, opening, about),
      quote.message,
      [
        ...(quote.neededMinor === quote.totalMinor ? [] : [sum('needed', quote.neededMinor)]),
        sum('everything', quote.totalMinor),
      ].join('\n'),
      translate(language, 'quotes.mail.decide'),
      linkMark,
      translate(language, 'quotes.mail.ready.until', { date: formats.day(quote.validUntil, 'long') }),
      translate(language, 'quotes.mail.close', { house: flow.world.houseName, site: story.counter.name }),
    ]),
  }
}

export const remindOfQuote = (flow: Flow, story: Story, quote: SentQuote & { sentOn: string }): void =>
  writeLetter(flow, story, {
    template: 'quote-reminder',
    cause: `${quote.id}:${quote.version}:first`,
    words: () => {
      const { language } = story.client.row
      const about = { watch: watchNameOf(story), number: story.order.number }
      const sent = formatsFor(language).day(quote.sentOn, 'long')
      return {
        subject: translate(language, 'quotes.mail.reminder.subject', about),
        body: letterBody([
          translate(language, 'quotes.mail.greeting'),
          translate(language, 'quotes.mail.reminder.first', { ...about, sent }),
          translate(language, 'quotes.mail.decide'),
          linkMark,
          translate(language, 'quotes.mail.close', {
            house: flow.world.houseName,
            site: story.counter.name,
          }),
        ]),
      }
    },
  })

/** The date slips and the client hears it from us first: another window, and why. */
export const sayNewWindow = (
  flow: Flow,
  story: Story,
  news: { from: string; until: string; cause: 'part' | 'queue'; author: Worker; position: number },
): void =>
  writeLetter(flow, story, {
    template: 'promise-followed',
    cause: `${story.order.id}:${news.position}`,
    author: news.author,
    words: () => {
      const { language } = story.client.row
      const window = formatsFor(language).window(news.from, news.until)
      return {
        subject: `${watchNameOf(story)} (${story.order.number})`,
        body: letterBody([
          translate(language, 'conversations.mail.greeting', { name: story.client.name }),
          slips[news.cause][language][0] ?? '',
          translate(language, 'conversations.mail.deposit.promise', { window }),
          translate(language, 'conversations.mail.link'),
          linkMark,
          story.counter.name,
        ]),
      }
    },
  })

/** The date slips and no other can be given yet; a person writes so before it has passed. */
export const sayDelay = (flow: Flow, story: Story, news: { cause: 'part' | 'queue'; author: Worker }): void =>
  writeLetter(flow, story, {
    template: '',
    cause: `delay:${flow.chance.id(moment(flow))}`,
    author: news.author,
    words: () => {
      const { language } = story.client.row
      return {
        subject: `${watchNameOf(story)} (${story.order.number})`,
        body: letterBody([
          translate(language, 'conversations.mail.greeting', { name: story.client.name }),
          slips[news.cause][language][0] ?? '',
          noDateYet[language][0] ?? '',
          translate(language, 'conversations.mail.link'),
          linkMark,
          story.counter.name,
        ]),
      }
    },
  })

/**
 * A word of care that the house had ready and that waits, by its own rule, while this client's watch is late: nothing that
 * is not about the watch leaves before it.
 */
export const holdCare = (flow: Flow, story: Story): void => {
  const { client, order } = story
  const { language, mail } = client.row
  if (mail === '' || mail === undefined) return
  const id = flow.chance.id(moment(flow))
  const words = { subject: careSubject[language][0] ?? '', body: '' }
  const message: Fresh<'messages'> = {
    ...messageOf(flow, story, id),
    order_id: null,
    watch_id: null,
    direction: 'out',
    channel: 'mail',
    purpose: 'care',
    template: 'care',
    address: mail,
    ...words,
    state: 'held',
    attempt_key: `care:${id}`,
    failure: order.number,
    held_rule: 'watch-late',
    held_at: moment(flow),
  }
  const body = letterBody([
    translate(language, 'conversations.mail.greeting', { name: client.name }),
    careBody[language][0] ?? '',
    flow.world.houseName,
  ])
  message.body = body
  story.rows.messages.push(message)
  const queued = { messageId: id, channel: 'mail', purpose: 'care', template: 'care', ...words, body }
  tell(flow, story, { by: house, kind: 'message-queued', payload: queued })
  const held = { messageId: id, reason: order.number, rule: 'watch-late' }
  tell(flow, story, { by: house, kind: 'message-held', payload: held })
}

interface Received {
  readonly channel: 'portal' | 'mail'
  readonly subject: string
  readonly body: string
  /** What it wants, as the triage would read it. */
  readonly triage: Triage
}

/** Words of the client about this order; they wait until somebody answers. */
export const receiveWords = (flow: Flow, story: Story, received: Received): Fresh<'messages'> => {
  const { channel, subject, body, triage } = received
  const id = flow.chance.id(moment(flow))
  const { row, name } = story.client
  const message: Fresh<'messages'> = {
    ...messageOf(flow, story, id),
    direction: 'in',
    channel,
    purpose: 'service',
    subject,
    body,
    state: 'received',
    attempt_key: `${channel}:${id}`,
    detected_language: row.language,
    triage,
    triage_by: 'classifier',
    ...(channel === 'mail' && { address: row.mail ?? '', sender_name: name, arrived_as: 'message' as const }),
  }
  story.rows.messages.push(message)
  const by = { kind: 'client', id: row.id } as const
  tell(flow, story, { by, kind: 'message-received', payload: { messageId: id, channel, body } })
  return message
}

/** A question from the client's page. Answered by a person after a while; the newest may still wait. */
export const askQuestion = (flow: Flow, story: Story, by: Worker): void => {
  const { language } = story.client.row
  const question = receiveWords(flow, story, {
    channel: 'portal',
    subject: '',
    body: flow.chance.pick(questions[language]),
    triage: 'question',
  })
  const { id } = question
  const hours = flow.chance.skewed(20, 2.4) * 60
  flow.agenda.plan(flow.agenda.now + hours * 60_000, () => {
    const said = flow.chance.pick(answers[language])
    const { number } = story.order
    writeLetter(flow, story, {
      template: 'answer',
      words: () => ({
        subject: translate(language, 'conversations.mail.answer.subject', { number }),
        body: said,
      }),
      cause: id,
      purpose: 'answer',
      author: by,
    })
    question.state = 'answered'
    question.answered_at = moment(flow)
    tell(flow, story, { by: asStaff(by), kind: 'message-answered', payload: { messageId: id, by: by.id } })
  })
}
