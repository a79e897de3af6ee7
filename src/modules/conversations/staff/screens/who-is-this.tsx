import { listClients } from '#modules/clients/staff/contract.ts'
import { askFor, useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Combobox, type Option } from '#ui/combobox.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../intake-contract.ts'
import { hasKnownAddress } from '../../domain/ways.ts'
import { useChannelWord } from './message-words.ts'

/** Nobody knows who writes: the likely ones with their reason, anybody by search, or nobody of ours. */
export const WhoIsThis = ({ contactId }: Readonly<{ contactId: string }>) => {
  const t = useText()
  const channel = useChannelWord()
  const { data, problem } = useReply(contract.readContact, { params: { id: contactId } })
  const undo = useSend(contract.undoContact)
  const takeBack = { action: { run: () => undo.send({ params: { id: contactId }, body: {} }) } }
  const recognise = useSend(contract.recogniseContact, {
    onDone: ({ messages }) => showToast(t('conversations.contact.recognised', { count: messages }), takeBack),
  })
  const dismiss = useSend(contract.dismissContact, {
    onDone: () => showToast(t('conversations.contact.dismissed'), takeBack),
  })
  if (problem) return <ErrorNote title={problem.message} />
  if (!data) return null
  const known = (clientId: string): void => recognise.send({ params: { id: contactId }, body: { clientId } })
  const failed = recognise.problem ?? dismiss.problem
  return (
    <section
      aria-label={t('conversations.contact.title')}
      className="mb-6 rounded-medium bg-caution-wash px-4 py-3.5"
    >
      <h2 className="font-semibold text-caution">{t('conversations.contact.title')}</h2>
      <p className="mt-0.5 text-small wrap-anywhere">
        {t('conversations.contact.says', {
          name: data.contact.name || '–',
          address: hasKnownAddress(data.contact.channel)
            ? t('conversations.contact.from', { address: data.contact.address })
            : channel(data.contact.channel),
        })}
      </p>
      {failed ? <ErrorNote title={failed.message} /> : null}
      {data.contact.state === 'dismissed' ? (
        <p className="mt-3 flex flex-wrap items-center gap-2 text-small">
          {t('conversations.contact.is-dismissed')}
          <Button size="small" icon="undo" onClick={takeBack.action.run}>
            {t('conversations.contact.undo')}
          </Button>
        </p>
      ) : data.mayRecognise ? (
        <>
          <ul className="mt-3 flex flex-col gap-2">
            {data.guesses.map((guess) => (
              <li
                key={`${guess.clientId} ${guess.orderId}`}
                className="flex flex-wrap items-center gap-x-3 gap-y-1"
              >
                <Button
                  variant="primary"
                  icon="check"
                  busy={recognise.isSending}
                  onClick={() => known(guess.clientId)}
                >
                  {t('conversations.contact.is', { name: guess.clientName })}
                </Button>
                <span className="text-small">
                  {[guess.orderNumber, guess.reason].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <div className="mt-3 flex flex-wrap items-end gap-3">
            <div className="min-w-64 flex-1">
              <Combobox
                label={t(
                  data.guesses.length === 0
                    ? 'conversations.contact.find-first'
                    : 'conversations.contact.find',
                )}
                name="client"
                value={null}
                onChange={(option: Option | null) => option !== null && known(option.id)}
                search={searchClients}
              />
            </div>
            <Button onClick={() => dismiss.send({ params: { id: contactId }, body: {} })}>
              {t('conversations.contact.dismiss')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  )
}

const searchClients = async (text: string, signal: AbortSignal): Promise<readonly Option[]> => {
  if (text.trim().length < 2) return []
  const { clients } = await askFor(listClients, { query: { search: text, limit: 8 } }, signal)
  return clients.map(({ id, name, city }) => ({ id, label: name, detail: city }))
}
