import { useReply } from '#staff-app/api.ts'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { BeginQuote } from './begin-quote.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { EarlierQuotes } from './earlier-quotes.tsx'
import type { QuotesPage } from './quote-page.ts'
import { StandingQuote } from './standing-quote.tsx'

type QuotePanelProps = Readonly<{ orderId: string }>

/** The quote of an order: being written, with the client, or answered; and the way to the next. */
export const QuotePanel = ({ orderId }: QuotePanelProps) => {
  const { data, isPending, problem, refetch } = useReply(contract.readQuotes, { params: { id: orderId } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton />
  return <Quotes page={data} />
}

const Quotes = ({ page }: Readonly<{ page: QuotesPage }>) => {
  const open = page.quotes.find(({ state }) => state === 'draft' || state === 'sent')
  // A discarded draft was nobody's quote: it does not stand here as one.
  const told = page.quotes.filter((quote) => quote !== open && quote.state !== 'withdrawn')
  const last = open ?? told.at(-1)
  const earlier = page.quotes.filter((quote) => quote !== last && quote.sentAt !== null)
  return (
    <div className="flex flex-col gap-6">
      {last === undefined ? null : last.state === 'draft' ? (
        <DraftEditor key={last.id} page={page} quote={last} />
      ) : (
        <StandingQuote page={page} quote={last} />
      )}
      {open === undefined ? <BeginQuote page={page} isFirst={last === undefined} /> : null}
      <EarlierQuotes page={page} quotes={earlier} />
    </div>
  )
}
