import { useText } from '#staff-app/text.ts'
import { Segmented } from '#ui/choices.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import type { DraftMandate } from './draft.ts'

type Question = 'polishCase' | 'polishBracelet' | 'keepDial' | 'returnOldParts' | 'movementExchange'

const questions: readonly Question[] = [
  'polishCase',
  'polishBracelet',
  'keepDial',
  'movementExchange',
  'returnOldParts',
]

type MandateQuestionsProps = Readonly<{
  mandate: DraftMandate
  currency: string
  onChange: (mandate: DraftMandate) => void
}>

/** Yes or no for each thing that cannot be undone; no answer is set for the client. */
export const MandateQuestions = ({ mandate, currency, onChange }: MandateQuestionsProps) => {
  const t = useText()
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col">
        {questions.map((question) => (
          <li
            key={question}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-hairline py-2 last:border-0"
          >
            <span className="min-w-0 flex-1 basis-36">
              <span aria-hidden="true" className="font-semibold">
                {t(`counter.mandate.${question}`)}
              </span>
              <span className="block text-tiny text-faint">{t(`counter.mandate.${question}-hint`)}</span>
            </span>
            <Segmented
              label={t(`counter.mandate.${question}`)}
              labelHidden
              name={`mandate.${question}`}
              value={mandate[question] === null ? null : mandate[question] ? 'yes' : 'no'}
              onChange={(answer) => onChange({ ...mandate, [question]: answer === 'yes' })}
              options={[
                { value: 'no', label: t('counter.no') },
                { value: 'yes', label: t('counter.yes') },
              ]}
            />
          </li>
        ))}
      </ul>
      <div className="grid items-start gap-4 sm:grid-cols-[14rem_1fr]">
        <MoneyField
          label={t('counter.mandate.ceiling')}
          optional
          name="mandate.ceilingMinor"
          currency={currency}
          hint={t('counter.mandate.ceiling-hint')}
          value={mandate.ceilingMinor === null ? null : { minor: mandate.ceilingMinor, currency }}
          onChange={(amount) => onChange({ ...mandate, ceilingMinor: amount?.minor ?? null })}
        />
        <TextArea
          label={t('counter.mandate.remark')}
          optional
          name="mandate.remark"
          rows={2}
          maxLength={4000}
          value={mandate.remark}
          onChange={(event) => onChange({ ...mandate, remark: event.target.value })}
        />
      </div>
    </div>
  )
}
