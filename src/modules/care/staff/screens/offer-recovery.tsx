import { Link } from '@tanstack/react-router'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'

type OfferRecoveryProps = Readonly<{
  order: Readonly<{ id: string; number: string; isInRecovery: boolean }>
  /** The complaint itself: what went wrong, in the words it was told in. */
  words: string
}>

// A whole mail is no sentence; its beginning says what it is about.
const asSentence = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().slice(0, 300)

/** A complaint is offered a recovery, in one press; it never opens by itself. */
export const OfferRecovery = ({ order, words }: OfferRecoveryProps) => {
  const t = useText()
  const format = useFormat()
  const { send, isSending, problem } = useSend(contract.openRecovery, {
    onDone: ({ dueOn }) => showToast(t('care.recovery.opened', { day: format.day(dueOn) })),
  })
  if (order.isInRecovery)
    return (
      <p className="mt-2 text-small">
        <Link to={`/orders/${order.id}`} hash="care" className={linkClass}>
          {t('care.recovery.stands')}
        </Link>
      </p>
    )
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2 text-tiny text-soft">
      <Button
        size="small"
        icon="hand"
        busy={isSending}
        onClick={() => send({ params: { id: order.id }, body: { wentWrong: asSentence(words) } })}
      >
        {t('care.recovery.offer')}
      </Button>
      <span>{problem?.message ?? t('care.recovery.offer-why', { number: order.number })}</span>
    </div>
  )
}
