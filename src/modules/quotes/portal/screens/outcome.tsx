import { formatsFor } from '#platform/i18n/format.ts'
import { translate } from '#src/texts.ts'
import { localDay } from '#modules/orders/domain/local-day.ts'
import { totalOf } from '../../domain/quote-totals.ts'
import type { QuotePageProps } from './quote-page.tsx'

/** What became of a quote that takes no answer any more. */
export const Outcome = (props: QuotePageProps) => {
  const { quote, language, timeZone } = props
  if (quote.state === 'withdrawn') {
    return <p className="note">{translate(language, 'quotes.portal.withdrawn')}</p>
  }
  if (quote.state === 'expired') return <Expired {...props} />
  return (
    <div className="note calls" role="status">
      <p>{answeredText(props)}</p>
      {quote.answeredAt !== null && (
        <p className="faint">
          {translate(language, 'quotes.portal.answered.on', {
            day: formatsFor(language).day(localDay(quote.answeredAt, timeZone), 'long'),
          })}
        </p>
      )}
    </div>
  )
}

const answeredText = ({ quote, language, isDeclined }: QuotePageProps): string => {
  const approved = quote.lines.filter(({ answer }) => answer === 'approved')
  if (approved.length === 0) {
    return translate(
      language,
      isDeclined ? 'quotes.portal.answered.declined' : 'quotes.portal.answered.nothing',
    )
  }
  const minor = totalOf(approved, quote.currency).payableMinor
  const amount = formatsFor(language).money({ minor, currency: quote.currency })
  const isHouse = quote.answeredHow === 'house'
  return translate(language, isHouse ? 'quotes.portal.answered.house' : 'quotes.portal.answered.approved', {
    amount,
  })
}

const Expired = ({ quote, language, timeZone, orderId, formKey }: QuotePageProps) => {
  const formats = formatsFor(language)
  if (quote.renewalAskedAt !== null) {
    const day = formats.day(localDay(quote.renewalAskedAt, timeZone), 'long')
    return <p className="note calls">{translate(language, 'quotes.portal.renewal-asked', { day })}</p>
  }
  const day = quote.validUntil === null ? '–' : formats.day(quote.validUntil, 'long')
  return (
    <form className="note calls" method="post" action={`/portal/orders/${orderId}/quotes/${quote.id}/renew`}>
      <p>{translate(language, 'quotes.portal.expired', { day })}</p>
      <input type="hidden" name="key" value={formKey} />
      <button type="submit">{translate(language, 'quotes.portal.renew')}</button>
    </form>
  )
}
