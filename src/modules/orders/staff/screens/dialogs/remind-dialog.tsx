import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../../contract.ts'

const ways = ['telephone', 'mail', 'sms', 'letter', 'registered_letter', 'in_person'] as const

type RemindDialogProps = Readonly<{ orderId: string; onClose: () => void }>

/** A reminder recorded: the law asks for proof that the owner was told. */
export const RemindDialog = ({ orderId, onClose }: RemindDialogProps) => {
  const t = useText()
  const [how, setHow] = useState<(typeof ways)[number]>('telephone')
  const [note, setNote] = useState('')
  const { send, isSending, problem } = useSend(contract.remind, {
    onDone: ({ reminders }) => {
      showToast(t('orders.remind.done', { count: reminders }))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.remind.title')}
      description={t('orders.remind.text')}
    >
      <Form problem={problem} onSubmit={() => send({ params: { id: orderId }, body: { how, note } })}>
        <RadioGroup
          label={t('orders.remind.how')}
          name="how"
          value={how}
          onChange={setHow}
          options={ways.map((value) => ({ value, label: t(`orders.remind.${value}`) }))}
        />
        <TextArea
          label={t('orders.remind.note')}
          name="note"
          optional
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('orders.remind.go')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
