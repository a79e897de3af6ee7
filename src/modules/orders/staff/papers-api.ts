import { FileAnswer } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import {
  renderBagLabel,
  renderBagLabelPng,
  renderDepositSlip,
  type BagLabel,
} from '#modules/papers/public.ts'
import { watchName } from '#modules/watches/public.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { notFound } from '#platform/refusal.ts'
import { readOrderPage } from '../store/read-order.ts'
import { readSlipMatters } from '../store/paper-queries.ts'
import * as contract from './contract.ts'
import { slipOf } from './deposit-paper.ts'

export const papersApi: StaffRoute[] = [
  staffRoute(contract.readSlip, anyStaff, async ({ scope, foundation, params, query }) => {
    const read = await readOrderPage(scope, params.id)
    if (read === undefined) return notFound()
    const matters = await readSlipMatters(scope, read.head)
    const slip = slipOf(scope, read, { ...matters, publicUrl: foundation.publicUrl, token: query.token })
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
  }),

  staffRoute(contract.readLabel, anyStaff, async ({ scope, params, query }) => {
    const label = await labelOf(scope, params.id, query)
    if (label === undefined) return notFound()
    const bytes = printedLater(() => renderBagLabel(label))
    return new FileAnswer({
      bytes,
      mediaType: 'application/pdf',
      name: `${label.orderNumber}-label.pdf`,
      inline: true,
    })
  }),

  staffRoute(contract.readLabelPicture, anyStaff, async ({ scope, params, query }) => {
    const label = await labelOf(scope, params.id, query)
    if (label === undefined) return notFound()
    const bytes = printedLater(() => renderBagLabelPng(label))
    return new FileAnswer({
      bytes,
      mediaType: 'image/png',
      name: `${label.orderNumber}-label.png`,
      inline: true,
    })
  }),
]

/** Set and printed once the transaction is over: the embedded database has one connection, a page must not hold it. */
const printedLater = (print: () => Promise<Uint8Array>): ReadableStream<Uint8Array> =>
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

const labelOf = async (
  scope: StaffScope,
  id: string,
  asked: { size: BagLabel['size']; accessory?: number | undefined },
): Promise<BagLabel | undefined> => {
  const read = await readOrderPage(scope, id)
  if (read === undefined) return undefined
  const { head, hanging } = read
  const accessory = asked.accessory === undefined ? undefined : hanging.accessories[asked.accessory - 1]
  if (asked.accessory !== undefined && accessory === undefined) return undefined
  return {
    language: isLanguage(scope.staff.language) ? scope.staff.language : 'en',
    madeAt: scope.now,
    size: asked.size,
    orderNumber: head.number,
    site: head.site_name,
    watch: [watchName(head), head.model === '' ? '' : head.reference].filter((part) => part !== '').join(' '),
    ...(head.promised_on === null ? {} : { promisedFor: head.promised_on }),
    ...(accessory === undefined || asked.accessory === undefined
      ? {}
      : {
          accessory: { number: asked.accessory, of: hanging.accessories.length, name: accessory.description },
        }),
  }
}
