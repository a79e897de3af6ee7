import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { needRoutes, type NeedRoute } from '../../domain/need.ts'
import * as contract from '../contract.ts'
import type { Need } from './part-words.ts'

type NotProcurableDialogProps = Readonly<{ need: Need; onClose: () => void }>

/** Nobody sells it to us: which way is left, the lawful one first. */
export const NotProcurableDialog = ({ need, onClose }: NotProcurableDialogProps) => {
  const t = useText()
  const [route, setRoute] = useState<NeedRoute>('send_to_brand')
  const { send, isSending, isDone, problem } = useSend(contract.markNotProcurable, {
    onDone: () => {
      if (route !== 'send_to_brand') onClose()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('parts.not-procurable-title', { part: need.part })}
    >
      {isDone && route === 'send_to_brand' ? (
        <div className="flex flex-col items-start gap-4">
          <Note icon="truck" title={t('parts.route.send_to_brand')}>
            {t('parts.route-hint.send_to_brand')}
          </Note>
          <Link to={`/orders/${need.orderId}`} className={buttonClass({ variant: 'primary' })}>
            {t('parts.hand-over')}
          </Link>
        </div>
      ) : (
        <Form
          problem={problem}
          onSubmit={() => send({ params: { id: need.id }, body: { version: need.version, route } })}
        >
          <RadioGroup
            label={t('parts.route')}
            value={route}
            onChange={setRoute}
            options={needRoutes.map((value) => ({
              value,
              label: t(`parts.route.${value}`),
              ...(value === 'send_to_brand' && { hint: t('parts.route-hint.send_to_brand') }),
            }))}
          />
          <FormActions>
            <Button type="submit" variant="primary" busy={isSending}>
              {t('parts.save')}
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  )
}
