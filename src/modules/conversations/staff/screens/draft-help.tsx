import { isLanguage } from '#platform/i18n/languages.ts'
import { useText } from '#staff-app/text.ts'
import { pageLink } from '../../domain/saved-answer.ts'
import { DraftAnswer } from './draft-answer.tsx'
import { ToneMarks } from './tone-marks.tsx'

type DraftHelpProps = Readonly<{
  /** Only an answer to a known client is helped along; a remark needs no facts. */
  on: boolean
  clientId: string
  orderId: string | null
  language: string
  text: string
  onChange: (text: string) => void
}>

/** What helps while writing: an answer from the facts, and how it may sound. */
export const DraftHelp = ({ on, clientId, orderId, language, text, onChange }: DraftHelpProps) =>
  on && isLanguage(language) ? (
    <>
      <DraftAnswer clientId={clientId} orderId={orderId} text={text} onTake={onChange} />
      <ToneMarks text={text} language={language} onChange={onChange} />
      <OwnPage text={text} />
    </>
  ) : null

/** What the open field becomes; whoever writes never sees the key itself. */
const OwnPage = ({ text }: Readonly<{ text: string }>) => {
  const t = useText()
  return text.includes(pageLink) ? (
    <p className="text-tiny text-soft">{t('conversations.page-link', { field: pageLink })}</p>
  ) : null
}
