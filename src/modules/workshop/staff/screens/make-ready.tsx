import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import type { Work } from './work.ts'

const reasons = ['no-client', 'no-mail', 'elsewhere'] as const

type MakeReadyProps = Readonly<{ work: Work; large?: boolean }>

/** Controlled: made ready, and the client told if somebody says so. Where a letter could not be true, it says why. */
export const MakeReady = ({ work, large = false }: MakeReadyProps) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.makeReady, {
    onDone: ({ messageId }) =>
      showToast(messageId === null ? t('workshop.ready.done') : t('workshop.ready.told')),
  })
  const { telling } = work
  if (telling === null || !work.may.makeReady) return null
  const { orderId, version, stage } = work.order
  const make = (notify: boolean): void => send({ params: { id: orderId }, body: { version, notify } })
  const unheard = reasons.find((reason) => reason === telling.unheard)
  const size = large ? ('large' as const) : ('normal' as const)
  const isReady = stage === 'ready'
  if (isReady && unheard !== undefined) return null
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose text-small text-soft">
        {unheard === undefined
          ? t('workshop.ready.ask', { address: telling.address })
          : t(`workshop.ready.unheard.${unheard}`)}
      </p>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <div className="flex flex-wrap gap-2">
        {unheard === undefined ? (
          <Button
            variant={isReady ? 'secondary' : 'primary'}
            size={size}
            icon="mail"
            busy={isSending}
            onClick={() => make(true)}
          >
            {isReady ? t('workshop.ready.tell') : t('workshop.ready.make-and-tell')}
          </Button>
        ) : null}
        {isReady ? null : (
          <Button
            variant={unheard === undefined ? 'secondary' : 'primary'}
            size={size}
            busy={isSending}
            onClick={() => make(false)}
          >
            {t('workshop.ready.make')}
          </Button>
        )}
      </div>
    </div>
  )
}
