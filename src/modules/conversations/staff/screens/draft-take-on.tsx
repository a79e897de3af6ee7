import { useState } from 'react'

import { useRole } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Claim } from './use-truth.ts'

type DraftTakeOnProps = Readonly<{
  claim: Claim
  /** The day it is taken on for; empty while it is not. */
  day: string
  onTake: (words: string, day: string) => void
  onCorrect: (correction: NonNullable<Claim['correction']>) => void
}>

/** A new promise becomes the writer's own, with a day; words of two days are put right by choosing one. */
export const DraftTakeOn = ({ claim, day, onTake, onCorrect }: DraftTakeOnProps) => {
  const t = useText()
  const format = useFormat()
  // Whoever may not give a date takes on the duty to see to it.
  const mayPromise = useRole('owner', 'site_manager', 'advisor', 'relationship_manager')
  const [other, setOther] = useState(claim.due ?? '')
  if (claim.readings.length > 0)
    return (
      <div className="mt-1.5 flex flex-wrap gap-2">
        {claim.readings.map((reading) => (
          <Button key={reading} size="small" onClick={() => onCorrect({ span: claim.span, text: reading })}>
            {reading}
          </Button>
        ))}
      </div>
    )
  if (claim.becomes !== 'promise' && claim.becomes !== 'duty') return null
  const isPromise = claim.becomes === 'promise' && mayPromise
  if (day !== '')
    return (
      <p className="mt-1 text-good">
        {t(isPromise ? 'conversations.promised' : 'conversations.taken-on', { day: format.day(day) })}
      </p>
    )
  return (
    <div className="mt-1.5 flex flex-wrap items-end gap-2">
      <TextField
        type="date"
        label={t('conversations.take-on.day')}
        value={other}
        onChange={(event) => setOther(event.target.value)}
      />
      <Button size="small" disabled={other === ''} onClick={() => onTake(claim.words, other)}>
        {t(isPromise ? 'conversations.promise-it' : 'conversations.take-on', {
          day: other === '' ? '…' : format.day(other),
        })}
      </Button>
    </div>
  )
}
