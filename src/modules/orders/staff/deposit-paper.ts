import type { StaffScope } from '#doors/scope.ts'
import type { DepositSlip, MandateShown, PaperWatch } from '#modules/papers/public.ts'
import { isLanguage, type Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import { localDay } from '../domain/local-day.ts'
import type { SiteRow } from '../store/order-row.ts'
import type { OrderHead, readOrderPage } from '../store/read-order.ts'
import { nameOfClient } from './present-order.ts'

type Read = NonNullable<Awaited<ReturnType<typeof readOrderPage>>>

interface Around {
  readonly houseName: string
  readonly site: SiteRow
  readonly publicUrl: string
  /** The client's way in, where one was just issued; without it the slip leads to the entrance by order number. */
  readonly token: string | undefined
}

/** The deposit slip of an order, in the client's language, as it stands now. */
export const slipOf = (scope: StaffScope, read: Read, around: Around): DepositSlip => {
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
    client: { name: nameOfClient(head), lines: addressLines(head) },
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
