import { useFormat, useText } from '#staff-app/text.ts'
import { ClientView } from './client-view.tsx'
import type { QuoteShown, QuotesPage } from './quote-page.ts'

type EarlierQuotesProps = Readonly<{ page: QuotesPage; quotes: readonly QuoteShown[] }>

/** Versions stay readable: what was asked then, and what became of it. */
export const EarlierQuotes = ({ page, quotes }: EarlierQuotesProps) => {
  const t = useText()
  const format = useFormat()
  if (quotes.length === 0) return null
  const { currency } = page.order
  return (
    <div>
      <p className="caption mb-1">{t('quotes.earlier')}</p>
      <ul className="border-t border-hairline">
        {quotes.toReversed().map((quote) => (
          <li key={quote.id} className="border-b border-hairline">
            <details>
              <summary className="target flex cursor-pointer flex-wrap items-baseline justify-between gap-x-4 py-2 text-small">
                <span>
                  {t('quotes.name', { kind: quote.kind, version: quote.version })}{' '}
                  <span className="text-soft">· {t('quotes.state', { state: quote.state })}</span>
                </span>
                <span className="text-soft">
                  {[
                    quote.withdrawnReason,
                    quote.state === 'answered'
                      ? t('quotes.answer.comes-to', {
                          amount: format.money({ minor: quote.totals.approved, currency }),
                        })
                      : '',
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </summary>
              <div className="pt-2 pb-4">
                <ClientView page={page} message={quote.message} lines={quote.lines} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}
