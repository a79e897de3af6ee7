import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { localDay } from '#modules/orders/domain/local-day.ts'
import * as contract from '../contract.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { ClientView } from './client-view.tsx'
import type { QuoteShown, QuotesPage } from './quote-page.ts'
import { QuoteSums } from './quote-sums.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type StandingQuoteProps = Readonly<{ page: QuotesPage; quote: QuoteShown }>

/** A quote that left the house: where it stands first, then what it says. */
export const StandingQuote = ({ page, quote }: StandingQuoteProps) => {
  const t = useText()
  const format = useFormat()
  const { timeZone, currency } = page.order
  const day = (moment: string): string => format.day(localDay(new Date(moment), timeZone))
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="story text-large">
          {t('quotes.name', { kind: quote.kind, version: quote.version })}{' '}
          <span className="text-soft">· {t('quotes.state', { state: quote.state })}</span>
        </p>
        <p className="text-small text-soft">{useStandingWords(page, quote)}</p>
      </div>
      {quote.renewalAskedAt !== null ? (
        <Note
          tone="accent"
          icon="clock"
          title={t('quotes.renewal-asked', { day: day(quote.renewalAskedAt) })}
        />
      ) : null}
      <ClientView page={page} message={quote.message} lines={quote.lines} />
      {quote.state === 'answered' ? (
        <p className="story text-large sm:text-right">
          {t('quotes.answer.comes-to', { amount: format.money({ minor: quote.totals.approved, currency }) })}
        </p>
      ) : (
        <QuoteSums lines={quote.lines} page={page} />
      )}
      <StandingActions page={page} quote={quote} />
    </div>
  )
}

const useStandingWords = (page: QuotesPage, quote: QuoteShown): string => {
  const t = useText()
  const format = useFormat()
  const { timeZone } = page.order
  const day = (moment: string): string => format.day(localDay(new Date(moment), timeZone))
  if (quote.state === 'answered') {
    const how = t('quotes.way', { how: quote.answeredHow })
    return [quote.answeredAt === null ? '' : format.instant(quote.answeredAt, timeZone), how]
      .filter((part) => part !== '')
      .join(' · ')
  }
  return [
    quote.sentAt === null ? '' : t('quotes.sent-on', { moment: format.instant(quote.sentAt, timeZone) }),
    quote.validUntil === null ? '' : t('quotes.holds-until', { day: format.day(quote.validUntil) }),
    quote.remindedAt === null ? '' : t('quotes.reminded-on', { day: day(quote.remindedAt) }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

const StandingActions = ({ page, quote }: StandingQuoteProps) => {
  const t = useText()
  const [open, setOpen] = useState<'answer' | 'withdraw' | null>(null)
  const renewal = useSend(contract.renewQuote)
  const takesAnswer = page.maySpeak && (quote.state === 'sent' || quote.state === 'expired')
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {quote.state === 'expired' && page.mayWrite ? (
          <Button
            variant="primary"
            icon="undo"
            busy={renewal.isSending}
            onClick={() => renewal.send({ params: { id: quote.id }, body: {} })}
          >
            {t('quotes.renew')}
          </Button>
        ) : null}
        {takesAnswer ? (
          <Button icon="hand" onClick={() => setOpen('answer')}>
            {quote.state === 'sent' ? t('quotes.answer') : t('quotes.renew.late')}
          </Button>
        ) : null}
        {quote.state === 'sent' && page.maySpeak ? (
          <Button variant="quiet" onClick={() => setOpen('withdraw')}>
            {t('quotes.withdraw')}
          </Button>
        ) : null}
        <a
          href={`/api/quotes/${quote.id}/quote.pdf`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass()}
        >
          <Icon name="document" size="small" />
          {t('quotes.paper')}
        </a>
      </div>
      {renewal.problem ? <ErrorNote title={renewal.problem.message} /> : null}
      {open === 'answer' ? (
        <AnswerDialog
          page={page}
          quoteId={quote.id}
          rowVersion={quote.rowVersion}
          by="client"
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'withdraw' ? <WithdrawDialog quote={quote} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}
