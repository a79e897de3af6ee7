import { useFormat, useText } from '#staff-app/text.ts'
import { choicesWorthOffering } from '../../domain/quick-choice.ts'
import type { LineTerms } from '../../domain/quote.ts'
import { totalsByChoice } from '../../domain/quote-totals.ts'
import type { QuotesPage } from './quote-page.ts'

type QuoteSumsProps = Readonly<{
  lines: readonly Pick<LineTerms, 'necessity' | 'alternative' | 'amountMinor' | 'taxBasisPoints'>[]
  page: QuotesPage
}>

/** What the usual answers come to, as the client will read them. */
export const QuoteSums = ({ lines, page }: QuoteSumsProps) => {
  const t = useText()
  const format = useFormat()
  const { currency } = page.order
  const totals = totalsByChoice(lines, currency)
  return (
    <div className="flex flex-col gap-1 sm:items-end">
      <dl className="flex flex-wrap gap-x-7 gap-y-2">
        {choicesWorthOffering(lines).map((choice) => (
          <div key={choice} className="sm:text-right">
            <dt className="text-small text-soft">{t('quotes.sum', { choice })}</dt>
            <dd className="story text-large whitespace-nowrap">
              {format.money({ minor: totals[choice], currency })}
            </dd>
          </div>
        ))}
      </dl>
      {page.ceilingLeftMinor !== null ? (
        <p className="text-tiny text-faint">
          {t('quotes.ceiling-left', { amount: format.money({ minor: page.ceilingLeftMinor, currency }) })}
        </p>
      ) : null}
    </div>
  )
}
