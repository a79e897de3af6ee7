import { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import type { SharedScope } from '#doors/scope.ts'
import { clientName } from '#modules/clients/public.ts'
import {
  renderDepositSlip,
  type DepositSlip,
  type MandateShown,
  type PaperWatch,
} from '#modules/papers/public.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import { localDay } from '../domain/local-day.ts'
import type { SiteRow } from './order-row.ts'
import { readSlipMatters } from './paper-queries.ts'
import { readOrderPage, type OrderHead } from './read-order.ts'

type Read = NonNullable<Awaited<ReturnType<typeof readOrderPage>>>

/** The slip as a file, for both doors; undefined where there is no such order. Who may read it is the door's matter. */
export const slipAnswer = async (
  scope: SharedScope,
  id: string,
  { foundation, token }: { foundation: Foundation; token?: string | undefined },
): Promise<FileAnswer | undefined> => {
  const read = await readOrderPage(scope, id)
  if (read === undefined) return undefined
  const matters = await readSlipMatters(scope, read.head)
  const slip = slipOf(scope, read, { ...matters, publicUrl: foundation.publicUrl, token })
  const bytes = printedLater(async () => {
    const signature = await signatureOf(foundation, matters.signatureKey)
    return renderDepositSlip({ ...slip, ...(signature === undefined ? {} : { signature }) })
  })
  return new FileAnswer({
    bytes,
    mediaType: 'application/pdf',
    name: `${read.head.number}.pdf`,
    inline: true,
  })
}

/** Set and printed once the transaction is over: the embedded database has one connection, a page must not hold it. */
export const printedLater = (print: () => Promise<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        controller.enqueue(await print())
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )

const signatureOf = async (foundation: Foundation, key: string | null): Promise<Uint8Array | undefined> =>
  key === null ? undefined : foundation.files.read(key)

interface Around {
  readonly houseName: string
  readonly site: SiteRow
  readonly publicUrl: string
  /** The client's way in, where one was just issued; without it the slip leads to the entrance by order number. */
  readonly token: string | undefined
}

/** The deposit slip of an order, in the client's language, as it stands now. */
const slipOf = (scope: SharedScope, read: Read, around: Around): DepositSlip => {
  const { head, hanging } = read
  const { site } = around
  const language: Language = isLanguage(head.client_language) ? head.client_language : site.language
  const currency = head.currency === 'EUR' ? ('EUR' as const) : ('CHF' as const)
  const promise = hanging.promises.findLast(({ state }) => state === 'standing')
  return {
    language,
    head: siteHead(around),
    date: localDay(head.received_at, site.time_zone),
    madeAt: scope.now,
    orderNumber: head.number,
    receivedBy: receiverOf(read),
    client: { name: nameOf(head), lines: addressLines(head) },
    watch: watchShown(head),
    condition: head.condition.split('\n').filter((line) => line.trim() !== ''),
    accessories: hanging.accessories.map(({ label, description }) => ({ label, name: description })),
    ...(head.client_words === '' ? {} : { clientWords: head.client_words }),
    mandate: mandateShown(read, language, currency),
    services: hanging.services.map(({ label, amountMinor, taxBasisPoints }) => ({
      name: label,
      price: { quantity: 1, unitMinor: amountMinor, taxRate: taxBasisPoints },
    })),
    pricing: { currency, mode: 'tax-included' },
    ...(head.diagnosis_fee_minor === 0
      ? {}
      : { diagnosisFee: { price: { minor: head.diagnosis_fee_minor, currency }, waivedOnApproval: true } }),
    ...(promise === undefined
      ? {}
      : { promise: { from: promise.windowFrom, to: promise.windowUntil, probability: promise.probability } }),
    portal: portalOf(head, around),
  }
}

const siteHead = ({ houseName, site }: Around): DepositSlip['head'] => ({
  house: houseName,
  site: site.name,
  address: {
    name: site.name,
    street: site.street,
    postalCode: site.postal_code,
    town: site.city,
    country: site.country,
  },
  ...(site.phone === '' ? {} : { phone: site.phone }),
  ...(site.mail === '' ? {} : { mail: site.mail }),
  ...(site.tax_number === '' ? {} : { taxNumber: site.tax_number }),
})

const receiverOf = ({ timeline, people }: Read): string =>
  people.get(timeline.find(({ kind }) => kind === 'order-received')?.actor.id ?? '') ?? ''

const nameOf = (head: OrderHead): string =>
  clientName({
    givenName: head.given_name ?? '',
    familyName: head.family_name ?? '',
    company: head.company ?? '',
  })

const addressLines = (head: OrderHead): string[] =>
  [
    head.street,
    `${head.postal_code ?? ''} ${head.city ?? ''}`.trim(),
    head.country,
    head.phone,
    head.mail,
  ].flatMap((line) => (line === null || line === '' ? [] : [line]))

const watchShown = (head: OrderHead): PaperWatch => ({
  brand: head.brand,
  ...(head.model === '' ? {} : { model: head.model }),
  ...(head.reference === '' ? {} : { reference: head.reference }),
  ...(head.calibre === '' ? {} : { calibre: head.calibre }),
  serial: head.serial === '' ? { kind: 'unknown' } : { kind: 'known', serial: head.serial },
  details: [head.material, head.strap, head.dial, head.marks].filter((detail) => detail !== ''),
})

const mandateShown = ({ hanging }: Read, language: Language, currency: 'CHF' | 'EUR'): MandateShown => {
  const mandate = hanging.mandates.at(-1)
  const ceiling = mandate?.ceilingMinor ?? null
  return {
    polish: [
      { surface: translate(language, 'orders.surface.case'), allowed: mandate?.polishCase ?? false },
      { surface: translate(language, 'orders.surface.bracelet'), allowed: mandate?.polishBracelet ?? false },
    ],
    keepDial: mandate?.keepDial ?? true,
    returnOldParts: mandate?.returnOldParts ?? false,
    movementExchange: mandate?.movementExchange ?? false,
    ...(ceiling === null ? {} : { ceiling: { minor: ceiling, currency } }),
  }
}

const portalOf = (head: OrderHead, { publicUrl, token }: Around): DepositSlip['portal'] => ({
  url: token === undefined ? `${publicUrl}/portal/enter` : `${publicUrl}/p/${token}`,
  shortAddress: `${publicUrl.replace(/^https?:\/\//, '')}/portal/enter`,
  code: head.number,
})
