import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { TextField } from '#ui/text-field.tsx'
import { DraftTakeOn } from './draft-take-on.tsx'
import type { Claim, Truth } from './use-truth.ts'

type TruthMarksProps = Readonly<{
  truth: Truth
  overruled: Readonly<Record<string, string>>
  onCorrect: (correction: NonNullable<Claim['correction']>) => void
  onOverrule: (words: string, reason: string) => void
}>

const looks = {
  backed: { icon: 'check', tone: 'text-good', line: 'decoration-good' },
  contradicted: { icon: 'alert', tone: 'text-danger', line: 'decoration-danger decoration-wavy' },
  unknown: { icon: 'info', tone: 'text-caution', line: 'decoration-caution decoration-dotted' },
  ambiguous: { icon: 'info', tone: 'text-caution', line: 'decoration-caution decoration-dotted' },
} as const

/** Each claim of the text with the fact beside it; what is wrong is put right in one press. */
export const TruthMarks = ({ truth, overruled, onCorrect, onOverrule }: TruthMarksProps) => {
  const t = useText()
  if (truth.claims.length === 0) return null
  return (
    <section aria-label={t('conversations.truth.title')} aria-live="polite">
      <ul className="flex flex-col gap-2 border-l-2 border-hairline pl-3">
        {truth.claims.map((claim) => {
          const look = looks[claim.verdict]
          return (
            <li key={`${claim.span.start}-${claim.kind}`} className="flex items-start gap-2 text-small">
              <Icon name={look.icon} size="small" className={cx('mt-1', look.tone)} />
              <div className="min-w-0 flex-1">
                <p>
                  <span className="sr-only">{t(`conversations.truth.${claim.verdict}`)}: </span>
                  <span className={cx('underline decoration-2 underline-offset-3', look.line)}>
                    {claim.words}
                  </span>{' '}
                  <span className="text-soft">{beside(t, claim)}</span>
                </p>
                <DraftTakeOn
                  claim={claim}
                  day={overruled[claim.words] ?? ''}
                  onTake={onOverrule}
                  onCorrect={onCorrect}
                />
                {claim.verdict === 'contradicted' ? (
                  <WrongClaim
                    claim={claim}
                    mayOverrule={truth.mayOverrule}
                    reason={overruled[claim.words] ?? ''}
                    onCorrect={onCorrect}
                    onOverrule={onOverrule}
                  />
                ) : null}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const beside = (t: ReturnType<typeof useText>, claim: Claim): string => {
  if (claim.readings.length > 0)
    return t('conversations.truth.readings', { readings: claim.readings.join(' / ') })
  if (claim.verdict === 'unknown' && claim.becomes !== null)
    return t(`conversations.truth.becomes.${claim.becomes}`)
  return claim.fact === '' ? t(`conversations.truth.${claim.verdict}`) : claim.fact
}

type WrongClaimProps = Omit<TruthMarksProps, 'truth' | 'overruled'> &
  Readonly<{ claim: Claim; mayOverrule: boolean; reason: string }>

const WrongClaim = ({ claim, mayOverrule, reason, onCorrect, onOverrule }: WrongClaimProps) => {
  const t = useText()
  const { correction } = claim
  return (
    <div className="mt-1.5 flex flex-col gap-2">
      {correction === null ? null : (
        <Button
          size="small"
          icon="pen"
          className="w-fit max-w-full text-left whitespace-normal!"
          onClick={() => onCorrect(correction)}
        >
          {t('conversations.truth.correct', { text: correction.text })}
        </Button>
      )}
      {mayOverrule ? (
        <TextField
          label={t('conversations.truth.overrule', { claim: claim.words })}
          optional
          maxLength={500}
          value={reason}
          onChange={(event) => onOverrule(claim.words, event.target.value)}
        />
      ) : null}
    </div>
  )
}
