import { formatsFor } from '#platform/i18n/format.ts'
import { translate } from '#src/texts.ts'
import { choicesWorthOffering, linesOfChoice } from '../../domain/quick-choice.ts'
import { jobsOf, type QuoteJob, type QuoteLine } from '../../domain/quote.ts'
import { totalsByChoice } from '../../domain/quote-totals.ts'
import { LineWords, Photograph } from './line-words.tsx'
import type { QuotePageProps } from './quote-page.tsx'

/** Nothing is chosen beforehand: a yes is the client's own, or filled in by a link they pressed. */
export const AnswerForm = (props: QuotePageProps) => {
  const { quote, language, orderId, formKey, choice } = props
  const filled =
    choice === undefined ? undefined : new Set(linesOfChoice(quote.lines, choice).map(({ id }) => id))
  return (
    <form method="post" action={`/portal/orders/${orderId}/quotes/${quote.id}/answer`} id="answer">
      <input type="hidden" name="key" value={formKey} />
      <h2>{translate(language, 'quotes.portal.lines')}</h2>
      {jobsOf(quote.lines).map((job) => (
        <Job key={job.options[0].id} {...props} job={job} filled={filled} />
      ))}
      <Sums {...props} />
      <NextSteps {...props} />
      <p className="choices">
        <button type="submit">{translate(language, 'quotes.portal.send')}</button>
        <a className="button quiet" href={`/portal/orders/${orderId}#questions`}>
          {translate(language, 'quotes.portal.ask-first')}
        </a>
      </p>
    </form>
  )
}

type JobProps = QuotePageProps & {
  readonly job: QuoteJob<QuoteLine>
  readonly filled: ReadonlySet<string> | undefined
}

const Job = (props: JobProps) =>
  props.job.options.length === 1 ? <SingleLine {...props} /> : <Options {...props} />

const SingleLine = (props: JobProps) => {
  const { language, filled } = props
  const line = props.job.options[0]
  const name = `job-${line.id}`
  return (
    <fieldset>
      <LineWords {...props} line={line} as="legend" />
      <div className="choices">
        <label>
          <input type="radio" name={name} value={line.id} required defaultChecked={filled?.has(line.id)} />
          {translate(language, 'quotes.portal.yes')}
        </label>
        <label>
          <input
            type="radio"
            name={name}
            value="none"
            required
            defaultChecked={filled?.has(line.id) === false}
          />
          {translate(language, 'quotes.portal.no')}
        </label>
      </div>
    </fieldset>
  )
}

const Options = (props: JobProps) => {
  const { job, quote, language, filled } = props
  const formats = formatsFor(language)
  const name = `job-${job.options[0].id}`
  return (
    <fieldset>
      <legend className="line-head">
        <span>
          {translate(language, 'quotes.portal.choose-one')}{' '}
          <span className="tag">
            {translate(language, 'quotes.portal.necessity', { necessity: job.necessity })}
          </span>
        </span>
      </legend>
      <div className="options">
        {job.options.map((line) => (
          <div key={line.id}>
            <label>
              <input
                type="radio"
                name={name}
                value={line.id}
                required
                defaultChecked={filled?.has(line.id)}
              />
              <span>{line.label}</span>
              <span className="price">
                {formats.money({ minor: line.amountMinor, currency: quote.currency })}
              </span>
            </label>
            {line.reason !== '' && <p className="soft">{line.reason}</p>}
            <Photograph {...props} line={line} />
          </div>
        ))}
        <label>
          <input
            type="radio"
            name={name}
            value="none"
            required
            defaultChecked={filled !== undefined && !job.options.some(({ id }) => filled.has(id))}
          />
          <span>{translate(language, 'quotes.portal.none')}</span>
        </label>
      </div>
    </fieldset>
  )
}

const Sums = ({ quote, language, orderId, choice }: QuotePageProps) => {
  const formats = formatsFor(language)
  const totals = totalsByChoice(quote.lines, quote.currency)
  return (
    <>
      <h2 id="sums">{translate(language, 'quotes.portal.sums')}</h2>
      <ul className="sums">
        {choicesWorthOffering(quote.lines).map((offered) => (
          <li key={offered} aria-current={offered === choice ? 'true' : undefined}>
            <span>{translate(language, 'quotes.portal.sum-of', { choice: offered })}</span>
            <strong>{formats.money({ minor: totals[offered], currency: quote.currency })}</strong>
            <a href={`/portal/orders/${orderId}/quotes/${quote.id}?choice=${offered}#answer`}>
              {translate(language, 'quotes.portal.fill-in')}
              <span className="unseen">
                {`: ${translate(language, 'quotes.portal.sum-of', { choice: offered })}`}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {choice !== undefined && <p>{translate(language, 'quotes.portal.filled-in')}</p>}
      <p className="faint">{translate(language, 'quotes.portal.tax-included')}</p>
    </>
  )
}

const NextSteps = ({ quote, language, fee }: QuotePageProps) => {
  const money = formatsFor(language).money({ minor: fee.minor, currency: quote.currency })
  const hasNeeded = quote.lines.some(({ necessity }) => necessity === 'needed')
  const say = (...parts: readonly string[]): string => parts.join(' ')
  const sentences =
    quote.kind === 'supplementary'
      ? [translate(language, 'quotes.portal.next.supplementary')]
      : [
          say(
            translate(language, 'quotes.portal.next.first'),
            ...(fee.isOpen ? [translate(language, 'quotes.portal.next.fee-waived', { fee: money })] : []),
          ),
          say(
            translate(language, hasNeeded ? 'quotes.portal.next.decline' : 'quotes.portal.next.nothing'),
            fee.isOpen
              ? translate(language, 'quotes.portal.next.fee-due', { fee: money })
              : translate(language, 'quotes.portal.next.free'),
          ),
        ]
  return (
    <div className="note">
      <p>
        <strong>{translate(language, 'quotes.portal.next')}</strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
