import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Badge } from '#ui/notes.tsx'
import type * as contract from '../contract.ts'

export type Arrived = EndpointReply<typeof contract.receiveParts>

type ArrivalDialogProps = Readonly<{ arrived: Arrived; onClose: () => void }>

/** A parcel was opened: which jobs were waiting for it, which may go on now, and who waits for the same part still. */
export const ArrivalDialog = ({ arrived, onClose }: ArrivalDialogProps) => {
  const t = useText()
  const format = useFormat()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('parts.arrival-title')}>
      <ul>
        {arrived.jobs.map((job) => (
          <li key={job.orderId} className="border-b border-hairline py-3 first:pt-0 last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Link to={`/orders/${job.orderId}`} className="story text-base hover:underline">
                {job.watchName}
              </Link>
              <Badge tone={job.isWoken ? 'good' : 'neutral'}>
                {job.isWoken ? t('parts.arrival-woken') : t('parts.arrival-here')}
              </Badge>
            </p>
            <p className="text-small text-soft">
              {[job.clientName, job.number, job.assignedName].filter((part) => part !== '').join(' · ')}
            </p>
            <p className="text-small">{job.parts.join(', ')}</p>
            {job.stillMissing > 0 ? (
              <p className="text-small text-caution">
                {t('parts.arrival-missing', { count: job.stillMissing })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {arrived.alsoWaiting.length > 0 ? (
        <div className="mt-5">
          <p className="caption mb-1">{t('parts.also-waiting')}</p>
          <ul className="text-small">
            {arrived.alsoWaiting.map((other) => (
              <li key={other.orderId} className="py-1">
                <Link to={`/orders/${other.orderId}`} className={linkClass}>
                  {other.number}
                </Link>{' '}
                {other.clientName}
                {other.promisedOn === null ? null : (
                  <span className="text-faint">
                    {' '}
                    · {t('parts.promised', { day: format.day(other.promisedOn) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Dialog>
  )
}
