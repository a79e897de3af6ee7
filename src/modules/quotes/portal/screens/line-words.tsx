import { formatsFor } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { translate } from '#src/texts.ts'
import type { Quote, QuoteLine } from '../../domain/quote.ts'

interface LineWordsProps {
  readonly line: QuoteLine
  readonly quote: Quote
  readonly language: Language
  readonly photographs: ReadonlyMap<string, string>
  /** A single line heads its own fieldset. */
  readonly as: 'legend' | 'div'
}

/** A line in words: what, how needed, what it costs, why, and what was seen. */
export const LineWords = ({ line, quote, language, photographs, as: Head }: LineWordsProps) => {
  const price = formatsFor(language).money({ minor: line.amountMinor, currency: quote.currency })
  return (
    <>
      <Head className={line.answer === 'refused' ? 'line-head refused' : 'line-head'}>
        <span>
          {line.label} <Tag line={line} language={language} />
        </span>
        <span className="price">{price}</span>
      </Head>
      {line.reason !== '' && <p className="soft">{line.reason}</p>}
      <Photograph line={line} language={language} photographs={photographs} />
    </>
  )
}

const Tag = ({ line, language }: Pick<LineWordsProps, 'line' | 'language'>) => (
  <span className={line.answer === 'approved' ? 'tag approved' : 'tag'}>
    {line.answer === null
      ? translate(language, 'quotes.portal.necessity', { necessity: line.necessity })
      : translate(language, 'quotes.portal.line-answer', { answer: line.answer })}
  </span>
)

export const Photograph = ({
  line,
  language,
  photographs,
}: Pick<LineWordsProps, 'line' | 'language' | 'photographs'>) => {
  const file = line.photographId === null ? undefined : photographs.get(line.photographId)
  if (file === undefined) return null
  return (
    <p className="evidence">
      <a href={`/portal/files/${file}`}>
        <img
          src={`/portal/files/${file}`}
          alt={translate(language, 'quotes.portal.photograph-of', { line: line.label })}
          loading="lazy"
          width="320"
          height="240"
        />
      </a>
    </p>
  )
}
