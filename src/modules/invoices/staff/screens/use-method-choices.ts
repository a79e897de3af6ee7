import { useText } from '#staff-app/text.ts'
import { paymentMethods, type PaymentMethod } from '../../domain/invoice.ts'

/** How money comes over the counter, in the reader's words. */
export const useMethodChoices = (): { value: PaymentMethod; label: string }[] => {
  const t = useText()
  return paymentMethods.map((method) => ({ value: method, label: t('invoices.method', { method }) }))
}
