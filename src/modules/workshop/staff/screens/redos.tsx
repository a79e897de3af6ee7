import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { redoCauses } from '../../domain/redo-cause.ts'
import * as contract from '../contract.ts'

type CauseGroup = EndpointReply<typeof contract.listRedos>['causes'][number]
type Redo = CauseGroup['redos'][number]

/** What came back and why, so that it does not come back again. */
export const Redos = () => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.listRedos, {})
  return (
    <Page
      title={t('workshop.redos.title')}
      above={
        <Link to="/workshop" className={linkClass}>
          {t('workshop.board.title')}
        </Link>
      }
      lead={data && data.count > 0 ? t('workshop.redos.lead', { count: data.count }) : undefined}
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data && data.count === 0 ? (
        <EmptyState icon="undo" title={t('workshop.redos.none')}>
          {t('workshop.redos.none-text')}
        </EmptyState>
      ) : null}
      <ol>
        {data?.causes.map((group) => (
          <Cause key={group.cause} group={group} />
        ))}
      </ol>
    </Page>
  )
}

const Cause = ({ group }: Readonly<{ group: CauseGroup }>) => {
  const t = useText()
  const known = redoCauses.find((cause) => cause === group.cause)
  return (
    <li className="grid grid-cols-[2.5rem_1fr] gap-x-3 border-b border-hairline py-5 first:pt-1 last:border-0 sm:grid-cols-[4rem_1fr] sm:gap-x-5">
      <p
        aria-hidden="true"
        className={cx(
          'story text-right text-title leading-8 sm:text-display sm:leading-9',
          known === undefined ? 'text-caution' : 'text-ink',
        )}
      >
        {group.redos.length}
      </p>
      <div className="min-w-0">
        <h2 className="font-semibold leading-8 sm:leading-9">
          {known === undefined ? t('workshop.redo.unexplained') : t(`workshop.redo.cause.${known}`)}
        </h2>
        <ul>
          {group.redos.map((redo) => (
            <RedoLine key={redo.orderId} redo={redo} />
          ))}
        </ul>
      </div>
    </li>
  )
}

const RedoLine = ({ redo }: Readonly<{ redo: Redo }>) => {
  const t = useText()
  return (
    <li className="border-t border-hairline/70 py-2.5 first:border-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link to={`/orders/${redo.orderId}`} className="story text-base hover:underline">
          {redo.watchName}
        </Link>
        <span className="text-small text-soft">
          {[redo.calibre, redo.number].filter((part) => part !== '').join(' · ')}
        </span>
      </p>
      {redo.note === '' && redo.clientWords === '' ? null : (
        <p className="text-small">{redo.note === '' ? `« ${redo.clientWords} »` : redo.note}</p>
      )}
      <p className="text-tiny text-faint">
        <Link to={`/orders/${redo.firstOrderId}`} className={linkClass}>
          {redo.firstNumber}
        </Link>{' '}
        {[redo.workedBy, redo.daysAfter === null ? '' : t('workshop.redos.after', { days: redo.daysAfter })]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </li>
  )
}
