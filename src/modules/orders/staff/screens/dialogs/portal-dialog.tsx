import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../../contract.ts'

type PortalDialogProps = Readonly<{ orderId: string; onClose: () => void }>

/** The client's way in, made new each time: the house keeps only its trace, never the link itself. */
export const PortalDialog = ({ orderId, onClose }: PortalDialogProps) => {
  const t = useText()
  const [url, setUrl] = useState('')
  const { send, isSending, problem } = useSend(contract.issuePortalLink, {
    refresh: [],
    onDone: (reply) => setUrl(reply.url),
  })
  const copy = (): void => {
    void navigator.clipboard.writeText(url).then(() => showToast(t('orders.portal-link.copied')))
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('orders.portal-link.title')}
      description={t('orders.portal-link.text')}
      actions={
        url === '' ? (
          <Button
            variant="primary"
            busy={isSending}
            onClick={() => send({ params: { id: orderId }, body: {} })}
          >
            {t('orders.portal-link.make')}
          </Button>
        ) : (
          <Button variant="primary" icon="copy" onClick={copy}>
            {t('orders.portal-link.copy')}
          </Button>
        )
      }
    >
      {problem ? <ErrorNote title={problem.message} /> : null}
      {url === '' ? null : (
        <TextField label={t('orders.portal-link.title')} value={url} readOnly labelHidden />
      )}
    </Dialog>
  )
}
