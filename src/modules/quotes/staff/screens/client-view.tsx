import { useFormat, useText } from '#staff-app/text.ts'
import { fileAddress, smallAddress } from '#staff-app/upload.ts'
import { Badge, type Tone } from '#ui/notes.tsx'
import { jobsOf, type LineTerms } from '../../domain/quote.ts'
import type { QuotesPage } from './quote-page.ts'

export type ViewedLine = LineTerms & Readonly<{ answer?: 'approved' | 'refused' | null }>

type ClientViewProps = Readonly<{ page: QuotesPage; message: string; lines: readonly ViewedLine[] }>

/** A quote as it is read: what was found, then each line with its reason and what was seen. */
export const ClientView = ({ page, message, lines }: ClientViewProps) => {
  const t = useText()
  return (
    <div className="flex flex-col gap-4">
      {message !== '' ? <p className="max-w-prose whitespace-pre-line">{message}</p> : null}
      <ol aria-label={t('quotes.lines')} className="border-t border-hairline">
        {jobsOf(lines).map(({ options }, job) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines that are only read have no other name
          <li key={job} className="flex flex-col gap-2 border-b border-hairline py-2.5">
            {options.map((line, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <ViewLine key={index} page={page} line={line} isOption={index > 0} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  )
}

const necessityTone: Readonly<Record<string, Tone>> = {
  needed: 'accent',
  advised: 'neutral',
  optional: 'neutral',
}

const ViewLine = ({
  page,
  line,
  isOption,
}: Readonly<{ page: QuotesPage; line: ViewedLine; isOption: boolean }>) => {
  const t = useText()
  const format = useFormat()
  const isRefused = line.answer === 'refused'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
      <div className={isRefused ? 'min-w-0 text-soft' : 'min-w-0'}>
        <p>
          {isOption ? <span className="text-soft">{t('quotes.line.or')} </span> : null}
          <span className={isRefused ? undefined : 'font-semibold'}>{line.label}</span>{' '}
          {isOption && (line.answer ?? null) === null ? null : <Answer line={line} />}
        </p>
        {line.reason !== '' ? <p className="text-small text-soft">{line.reason}</p> : null}
        <Seen page={page} line={line} />
      </div>
      <p className={isRefused ? 'text-right whitespace-nowrap text-soft' : 'text-right whitespace-nowrap'}>
        {format.money({ minor: line.amountMinor, currency: page.order.currency })}
      </p>
    </div>
  )
}

const Answer = ({ line }: Readonly<{ line: ViewedLine }>) => {
  const t = useText()
  if (line.answer === 'approved') {
    return (
      <Badge tone="good" icon="check">
        {t('quotes.answer.yes')}
      </Badge>
    )
  }
  if (line.answer === 'refused') return <Badge>{t('quotes.answer.no')}</Badge>
  return (
    <Badge tone={necessityTone[line.necessity] ?? 'neutral'}>
      {t('quotes.necessity', { necessity: line.necessity })}
    </Badge>
  )
}

const Seen = ({ page, line }: Readonly<{ page: QuotesPage; line: ViewedLine }>) => {
  const t = useText()
  const photograph = page.photographs.find(({ id }) => id === line.photographId)
  if (photograph === undefined) return null
  return (
    <a href={fileAddress(photograph.fileId)} target="_blank" rel="noreferrer" className="mt-1.5 inline-block">
      <img
        src={smallAddress(photograph.fileId)}
        alt={t('quotes.line.photograph.of', { line: line.label })}
        loading="lazy"
        className="h-20 rounded-small border border-hairline object-cover"
      />
    </a>
  )
}
