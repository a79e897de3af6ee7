import { Link } from '@tanstack/react-router'

import { AskedDate } from '#modules/promises/staff/screens/asked-date.tsx'
import { useReply } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { QuotePanel } from './quote-panel.tsx'

/** The quote of one order, with the whole screen to write it. */
export const QuoteScreen = () => {
  const t = useText()
  const id = useParam('orderId')
  const { data } = useReply(contract.readQuotes, { params: { id } })
  const watch = data?.order.watch ?? ''
  return (
    <Page
      title={watch === '' ? t('quotes.title') : t('quotes.of-order', { watch })}
      above={
        <Link to={`/orders/${id}`} className={linkClass}>
          {t('quotes.to-order', { number: data?.order.number ?? '' })}
        </Link>
      }
    >
      <QuotePanel orderId={id} />
      <AskedDate orderId={id} />
    </Page>
  )
}
