import { useState } from 'react'

import { listClients } from '#modules/clients/staff/contract.ts'
import { askFor, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Combobox, type Option } from '#ui/combobox.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../contract.ts'
import type { WatchReply } from './watch-page.tsx'

const findPeople = async (text: string, signal: AbortSignal): Promise<Option[]> => {
  if (text.trim() === '') return []
  const { clients } = await askFor(listClients, { query: { search: text, limit: 8 } }, signal)
  return clients.map((client) => ({ id: client.id, label: client.name, detail: client.city }))
}

/** Sold, given or inherited. What was done before stays with whoever brought it then; a slip is undone at once. */
export const OwnerChange = ({ data }: Readonly<{ data: WatchReply }>) => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const [owner, setOwner] = useState<Option | null>(null)
  const params = { id: data.watch.id }
  const undo = useSend(contract.changeOwner)
  const change = useSend(contract.changeOwner, {
    onDone: ({ version }) => {
      setOpen(false)
      const before = data.owner?.id ?? null
      showToast(t('watches.owner.changed'), {
        action: { run: () => undo.send({ params, body: { version, clientId: before } }) },
      })
    },
  })
  const save = (clientId: string | null): void =>
    change.send({ params, body: { version: data.watch.version, clientId } })
  return (
    <>
      <Button icon="user" onClick={() => setOpen(true)}>
        {t('watches.owner.change')}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t('watches.owner.title')}
        description={t('watches.owner.text')}
        actions={
          <>
            <Button
              variant="primary"
              busy={change.isSending}
              disabled={owner === null}
              onClick={() => save(owner?.id ?? null)}
            >
              {t('watches.owner.save')}
            </Button>
            {data.owner === null ? null : (
              <Button busy={change.isSending} onClick={() => save(null)}>
                {t('watches.owner.nobody')}
              </Button>
            )}
          </>
        }
      >
        <div className="min-h-44">
          {change.problem ? <ErrorNote title={change.problem.message} /> : null}
          <Combobox
            label={t('watches.owner.new')}
            value={owner}
            onChange={setOwner}
            search={findPeople}
            autoFocus
          />
        </div>
      </Dialog>
    </>
  )
}
