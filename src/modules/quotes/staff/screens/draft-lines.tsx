import { useText } from '#staff-app/text.ts'
import { jobsOf } from '../../domain/quote.ts'
import { DraftLineRow } from './draft-line-row.tsx'
import type { QuotesPage } from './quote-page.ts'
import type { Draft } from './use-draft.ts'

type DraftLinesProps = Readonly<{ page: QuotesPage; draft: Draft }>

/** Job by job; the options of one stand together with an "or" between. */
export const DraftLines = ({ page, draft }: DraftLinesProps) => {
  const t = useText()
  const jobs = jobsOf(draft.state.lines)
  if (jobs.length === 0) return <p className="text-small text-soft">{t('quotes.lines.none')}</p>
  return (
    <ol aria-label={t('quotes.lines')} className="flex flex-col border-t border-hairline">
      {jobs.map(({ options }) => (
        <li key={options[0].key} className="border-b border-hairline py-3">
          {options.map((line, index) => (
            <div key={line.key}>
              {index > 0 ? <p className="caption py-1.5 sm:pl-38">{t('quotes.line.or')}</p> : null}
              <DraftLineRow page={page} draft={draft} line={line} isOption={index > 0} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  )
}
