import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { Operation } from './work.ts'

const endpoints = { drop: contract.dropOperation, reopen: contract.reopenOperation } as const

type ReasonDialogProps = Readonly<{ operation: Operation; what: 'drop' | 'reopen'; onClose: () => void }>

/** Work not done, or done again, is explained where it happens: somebody will ask. */
export const ReasonDialog = ({ operation, what, onClose }: ReasonDialogProps) => {
  const t = useText()
  const { send, isSending, problem } = useSend(endpoints[what], { onDone: onClose })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`workshop.operation.${what}`)}
      description={operation.label}
    >
      <Form
        problem={problem}
        onSubmit={(data) =>
          send({
            params: { id: operation.id },
            body: { version: operation.version, reason: String(data.get('reason') ?? '') },
          })
        }
      >
        <TextField
          label={t('workshop.reason')}
          name="reason"
          required
          maxLength={200}
          autoComplete="off"
          autoFocus
        />
        <FormActions>
          <Button type="submit" variant={what === 'drop' ? 'danger' : 'primary'} busy={isSending}>
            {t(`workshop.operation.${what}`)}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
