import { Link } from '@tanstack/react-router'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../inbox-contract.ts'
import type { Thread } from './thread.tsx'

/** What somebody took on towards this person, until it is done. */
export const OwedHere = ({ thread }: Readonly<{ thread: Thread }>) => {
  const t = useText()
  const format = useFormat()
  const { send, problem } = useSend(contract.finishDuty, {
    onDone: () => showToast(t('conversations.duty.finished')),
  })
  if (thread.duties.length === 0) return null
  return (
    <section aria-label={t('conversations.duty.title')} className="mt-5">
      <h2 className="label mb-1">{t('conversations.duty.title')}</h2>
      <ul className="text-small">
        {thread.duties.map((duty) => (
          <li key={duty.id} className="flex flex-wrap items-center gap-x-3 border-t border-hairline py-1.5">
            <Icon
              name="clock"
              size="small"
              className={cx('shrink-0', duty.isDue ? 'text-danger' : 'text-soft')}
            />
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span className={duty.isDue ? 'font-semibold text-danger' : 'font-semibold'}>
                {format.day(duty.dueOn)}
              </span>{' '}
              {duty.recoveryOf === null ? duty.what : t('care.recovery')}{' '}
              <span className="text-soft">· {duty.ownerName}</span>
            </span>
            {duty.recoveryOf === null ? (
              thread.mayAnswer ? (
                <Button size="small" icon="check" onClick={() => send({ params: { id: duty.id }, body: {} })}>
                  {t('conversations.duty.done')}
                </Button>
              ) : null
            ) : (
              <Link to={`/orders/${duty.recoveryOf}`} hash="care" className={linkClass}>
                {t('conversations.duty.recovery')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {problem ? <p className="text-small text-danger">{problem.message}</p> : null}
    </section>
  )
}
