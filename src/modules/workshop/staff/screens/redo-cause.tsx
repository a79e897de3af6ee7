import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow, Form } from '#ui/form.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { redoCauses, type RedoCause as Cause } from '../../domain/redo-cause.ts'
import * as contract from '../contract.ts'
import type { Work } from './work.ts'

/** Why the watch came back, as far as is known; the last word counts. */
export const RedoCause = ({ work }: Readonly<{ work: Work }>) => {
  const t = useText()
  const known = redoCauses.find((cause) => cause === work.redoCause?.cause)
  const [isOpen, setOpen] = useState(known === undefined)
  const [cause, setCause] = useState<Cause>(known ?? 'workmanship')
  const [note, setNote] = useState(work.redoCause?.note ?? '')
  const { send, isSending, problem } = useSend(contract.nameRedoCause, { onDone: () => setOpen(false) })
  if (!work.order.isRedo) return null
  if (!isOpen || !work.may.nameCause) {
    return (
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span>
          <span className="text-soft">{t('workshop.redo.cause')}: </span>
          <span className="font-semibold">
            {known === undefined ? t('workshop.redo.unexplained') : t(`workshop.redo.cause.${known}`)}
          </span>
          {note === '' ? '' : `, ${note}`}
        </span>
        {work.may.nameCause ? (
          <Button variant="quiet" size="small" onClick={() => setOpen(true)}>
            {t('workshop.redo.change')}
          </Button>
        ) : null}
      </p>
    )
  }
  return (
    <Form
      problem={problem}
      onSubmit={() => send({ params: { id: work.order.orderId }, body: { cause, note } })}
    >
      <FieldRow>
        <Select
          label={t('workshop.redo.why')}
          value={cause}
          options={redoCauses.map((value) => ({ value, label: t(`workshop.redo.cause.${value}`) }))}
          onChange={(event) =>
            setCause(redoCauses.find((one) => one === event.target.value) ?? 'workmanship')
          }
        />
        <TextField
          label={t('workshop.remark')}
          optional
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </FieldRow>
      <div>
        <Button type="submit" busy={isSending}>
          {t('workshop.redo.keep')}
        </Button>
      </div>
    </Form>
  )
}
