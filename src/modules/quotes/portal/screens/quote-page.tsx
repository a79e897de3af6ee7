import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { QuickChoice } from '../../domain/quick-choice.ts'
import { jobsOf, type Quote } from '../../domain/quote.ts'
import { AnswerForm } from './answer-form.tsx'
import { LineWords } from './line-words.tsx'
import { Outcome } from './outcome.tsx'

export interface QuotePageProps {
  readonly quote: Quote
  readonly orderId: string
  readonly orderNumber: string
  readonly isDeclined: boolean
  readonly watch: string
  readonly timeZone: string
  readonly language: Language
  /** File of each photograph that a line shows. */
  readonly photographs: ReadonlyMap<string, string>
  readonly fee: { readonly minor: number; readonly isOpen: boolean }
  /** Agreed with their signature before this quote, and not one of its lines. */
  readonly agreed: readonly { readonly label: string; readonly minor: number }[]
  readonly choice: QuickChoice | undefined
  readonly formKey: string
}

/** One quote: what was found, what each line is for and costs, what follows; then the answer. */
export const QuotePage = (props: QuotePageProps) => {
  const { quote, language, watch } = props
  const formats = formatsFor(language)
  const address = `/portal/orders/${props.orderId}`
  return (
    <>
      <p className="faint">
        <a href={address}>{props.orderNumber}</a>
      </p>
      <h1>{translate(language, 'quotes.portal.title', { kind: quote.kind })}</h1>
      {quote.state === 'sent' ? (
        <p className="lead">{translate(language, 'quotes.portal.lead', { kind: quote.kind, watch })}</p>
      ) : (
        <>
          <p className="lead">{watch}</p>
          <Outcome {...props} />
        </>
      )}
      {quote.message !== '' && (
        <>
          <h2>{translate(language, 'quotes.portal.found')}</h2>
          <p className="words">{quote.message}</p>
        </>
      )}
      <dl className="facts">
        {quote.validUntil !== null && quote.state === 'sent' && (
          <>
            <dt>{translate(language, 'quotes.portal.valid-until')}</dt>
            <dd>{formats.day(quote.validUntil, 'long')}</dd>
          </>
        )}
        <dt>{translate(language, 'quotes.portal.version')}</dt>
        <dd>
          {quote.version} ·{' '}
          <a href={`${address}/quotes/${quote.id}/quote.pdf`}>{translate(language, 'quotes.portal.paper')}</a>
        </dd>
      </dl>
      <Agreed {...props} />
      {quote.state === 'sent' ? <AnswerForm {...props} /> : <Lines {...props} />}
      <p className="soft">
        <a href={address}>{translate(language, 'quotes.portal.back')}</a>
      </p>
    </>
  )
}

const Agreed = ({ agreed, quote, language }: QuotePageProps) => {
  if (quote.state !== 'sent' || agreed.length === 0) return null
  const formats = formatsFor(language)
  const services = agreed
    .map(({ label, minor }) => `${label} ${formats.money({ minor, currency: quote.currency })}`)
    .join(', ')
  return <p>{translate(language, 'quotes.portal.agreed', { services })}</p>
}

const Lines = (props: QuotePageProps) => (
  <>
    <h2>{translate(props.language, 'quotes.portal.lines')}</h2>
    {jobsOf(props.quote.lines).map((job) => (
      <fieldset key={job.options[0].id}>
        {job.options.map((line) => (
          <LineWords key={line.id} {...props} line={line} as="div" />
        ))}
      </fieldset>
    ))}
  </>
)
