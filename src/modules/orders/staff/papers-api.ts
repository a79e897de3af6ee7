import { FileAnswer } from '#doors/answers.ts'
import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { renderBagLabel, renderBagLabelPng, type BagLabel } from '#modules/papers/public.ts'
import { watchName } from '#modules/watches/public.ts'
import { isLanguage } from '#platform/i18n/languages.ts'
import { notFound } from '#platform/refusal.ts'
import { readOrderPage } from '../store/read-order.ts'
import { printedLater, slipAnswer } from '../store/slip-paper.ts'
import * as contract from './contract.ts'

export const papersApi: StaffRoute[] = [
  staffRoute(contract.readSlip, anyStaff, async ({ scope, foundation, params, query }) => {
    const slip = await slipAnswer(scope, params.id, { foundation, token: query.token })
    return slip ?? notFound()
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
