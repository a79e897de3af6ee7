import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { DateField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { tenthsOf } from './movers.tsx'

type Answer = EndpointReply<typeof contract.askWhatIf>
type PartWhatIfProps = Readonly<{ orderId: string; today: string; partOn: string | null }>

/** "What if the part comes on": one date in, the promise's chance out. Nothing is changed by asking. */
export const PartWhatIf = ({ orderId, today, partOn }: PartWhatIfProps) => {
  const t = useText()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { send, isSending, problem } = useSend(contract.askWhatIf, { onDone: setAnswer, refresh: [] })
  return (
    <Form
      problem={problem}
      onSubmit={(fields) => send({ body: { orderId, partOn: String(fields.get('partOn') ?? '') } })}
    >
      <div className="flex flex-wrap items-end gap-3">
        <DateField
          label={t('promises.what-if.part')}
          name="partOn"
          min={today}
          defaultValue={partOn ?? ''}
          required
          fieldClassName="max-w-72"
        />
        <Button type="submit" busy={isSending}>
          {t('promises.what-if.ask')}
        </Button>
      </div>
      <div role="status">{answer === null ? null : <PartAnswer answer={answer} />}</div>
    </Form>
  )
}

const PartAnswer = ({ answer }: Readonly<{ answer: Answer }>) => {
  const t = useText()
  const format = useFormat()
  const [order] = answer.orders
  if (order === undefined) return <p className="text-soft">{t('promises.what-if.no-promise')}</p>
  const { before, after, promisedOn } = order
  const tenths = (chance: number | null): number => tenthsOf(chance ?? 0)
  return (
    <p>
      {t('promises.what-if.part-answer', {
        day: format.day(after.until),
        likely: format.day(after.likelyOn),
      })}{' '}
      <span className={(after.chance ?? 0) < (before.chance ?? 0) ? 'text-caution' : 'text-good'}>
        {t('promises.what-if.part-chance', {
          promised: promisedOn === null ? '' : format.day(promisedOn),
          before: tenths(before.chance),
          after: tenths(after.chance),
        })}
      </span>
    </p>
  )
}
