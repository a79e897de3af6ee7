import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { ClientView } from './client-view.tsx'
import type { DraftState } from './draft-state.ts'
import type { QuoteShown, QuotesPage } from './quote-page.ts'
import { QuoteSums } from './quote-sums.tsx'

type SendDialogProps = Readonly<{
  page: QuotesPage
  quote: QuoteShown
  draft: DraftState
  rowVersion: number
  onClose: () => void
}>

/** What the client will see and whom it reaches, before it leaves; nothing else sends a quote. */
export const SendDialog = ({ page, quote, draft, rowVersion, onClose }: SendDialogProps) => {
  const t = useText()
  const { clientMail } = page.order
  const { send, isSending, problem } = useSend(contract.sendQuote, {
    onDone: ({ told }) => {
      showToast(told === 'mail' ? t('quotes.sent') : t('quotes.sent.untold'))
      onClose()
    },
  })
  return (
    <Dialog
      open
      wide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={t('quotes.preview')}
      description={clientMail === '' ? t('quotes.send.to-nobody') : t('quotes.send.to', { mail: clientMail })}
      actions={
        <>
          <Button
            variant="primary"
            icon="mail"
            autoFocus
            busy={isSending}
            onClick={() => send({ params: { id: quote.id }, body: { rowVersion } })}
          >
            {t('quotes.send')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem ? <ErrorNote title={problem.message} /> : null}
        {clientMail === '' ? <Note tone="caution" icon="phone" title={t('quotes.send.to-nobody')} /> : null}
        <ClientView page={page} message={draft.message} lines={draft.lines} />
        <QuoteSums lines={draft.lines} page={page} />
        <a href={`/api/quotes/${quote.id}/quote.pdf`} target="_blank" rel="noreferrer" className={linkClass}>
          {t('quotes.preview.paper')}
        </a>
      </div>
    </Dialog>
  )
}
