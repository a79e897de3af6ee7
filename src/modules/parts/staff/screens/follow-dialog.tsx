import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form, FormActions } from '#ui/form.tsx'
import { DateField, TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { Need } from './part-words.ts'

type FollowDialogProps = Readonly<{ need: Need; onClose: () => void }>

/** The supplier gave another day, or the number of the parcel. */
export const FollowDialog = ({ need, onClose }: FollowDialogProps) => {
  const t = useText()
  const [expectedOn, setExpected] = useState(need.expectedOn ?? '')
  const [carrier, setCarrier] = useState(need.carrier)
  const [tracking, setTracking] = useState(need.tracking)
  const { send, isSending, problem } = useSend(contract.followPart, { onDone: onClose })
  const save = (): void =>
    send({
      params: { id: need.id },
      body: { version: need.version, carrier, tracking, expectedOn: expectedOn === '' ? null : expectedOn },
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={need.part}
      description={t('parts.follow')}
    >
      <Form problem={problem} onSubmit={save}>
        <DateField
          label={t('parts.expected')}
          optional
          value={expectedOn}
          onChange={(event) => setExpected(event.target.value)}
        />
        <FieldRow>
          <TextField
            label={t('parts.carrier')}
            optional
            maxLength={200}
            value={carrier}
            onChange={(event) => setCarrier(event.target.value)}
          />
          <TextField
            label={t('parts.tracking')}
            optional
            maxLength={200}
            value={tracking}
            onChange={(event) => setTracking(event.target.value)}
          />
        </FieldRow>
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('parts.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
