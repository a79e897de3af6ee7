import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Menu } from '#ui/menu.tsx'
import type * as contract from '../contract.ts'
import { PartState } from './part-state.tsx'
import type { PartLine } from './part-words.ts'
import type { PartActions } from './use-part-actions.tsx'

type MissingPart = EndpointReply<typeof contract.listMissingParts>['parts'][number]

type MissingPartsProps = Readonly<{
  parts: readonly MissingPart[]
  mayKeep: boolean
  actions: PartActions
  selected: ReadonlySet<string>
  onSelect: (id: string, isSelected: boolean) => void
}>

/** Each missing part with the clients it holds up: what holds up most stands first. */
export const MissingParts = ({ parts, ...rest }: MissingPartsProps) => (
  <ol>
    {parts.map((part) => (
      <MissingPartGroup key={part.key} part={part} {...rest} />
    ))}
  </ol>
)

type GroupProps = Omit<MissingPartsProps, 'parts'> & Readonly<{ part: MissingPart }>

const MissingPartGroup = ({ part, mayKeep, actions, selected, onSelect }: GroupProps) => {
  const t = useText()
  const toOrder = part.lines.filter(({ state }) => state === 'wanted')
  const detail = [
    part.partNumber,
    part.brand,
    part.pieces > 1 ? t('parts.pieces', { count: part.pieces }) : '',
  ]
  return (
    <li className="grid grid-cols-[2.5rem_1fr] gap-x-3 border-b border-hairline py-4 first:pt-1 last:border-0 sm:grid-cols-[4rem_1fr] sm:gap-x-5">
      <p
        aria-hidden="true"
        className={cx(
          'story text-right text-title leading-8 sm:text-display sm:leading-9',
          part.heldUp > 0 ? 'text-danger' : 'text-faint',
        )}
      >
        {part.heldUp}
      </p>
      <div className="min-w-0">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h2 className="story text-large leading-8 sm:leading-9">{part.part}</h2>
            <p className="text-small text-soft">
              {[
                ...detail.filter((word) => word !== ''),
                t('parts.clients-held', { count: part.heldUp }),
              ].join(' · ')}
            </p>
          </div>
          {mayKeep && toOrder.length > 0 ? (
            <Button icon="truck" onClick={() => actions.order(toOrder)}>
              {t('parts.order')}
            </Button>
          ) : null}
        </div>
        <ul className="mt-2">
          {part.lines.map((line) => (
            <JobLine
              key={line.id}
              line={line}
              isSelected={selected.has(line.id)}
              {...(mayKeep && { actions, onSelect })}
            />
          ))}
        </ul>
      </div>
    </li>
  )
}

type JobLineProps = Readonly<{
  line: PartLine
  isSelected: boolean
  actions?: PartActions
  onSelect?: (id: string, isSelected: boolean) => void
}>

const JobLine = ({ line, isSelected, actions, onSelect }: JobLineProps) => {
  const t = useText()
  const format = useFormat()
  const { order } = line
  const selectLabel = t('parts.select', { part: line.part, number: order.number })
  return (
    <li className="flex items-center gap-3 border-t border-hairline/70 py-2 first:border-0">
      {onSelect ? (
        <label className="target-square -ml-2 grid shrink-0 place-content-center" title={selectLabel}>
          <input
            type="checkbox"
            aria-label={selectLabel}
            checked={isSelected}
            onChange={(event) => onSelect(line.id, event.target.checked)}
            className="tick relative grid size-5 appearance-none place-content-center rounded-fine border border-edge bg-surface checked:border-accent checked:bg-accent"
          />
        </label>
      ) : null}
      <div className="grid min-w-0 flex-1 gap-x-4 gap-y-0.5 sm:grid-cols-[1fr_auto] sm:items-center">
        <p className="min-w-0 text-small">
          <Link to={`/orders/${line.orderId}`} className="story text-base hover:underline">
            {order.watchName}
          </Link>{' '}
          <span className="ml-1 text-soft">
            {order.clientName} <span className="whitespace-nowrap">{order.number}</span>
          </span>
          {order.waitReason === 'part' ? (
            <span className="ml-2 text-tiny font-semibold text-danger">{t('parts.holds-up')}</span>
          ) : null}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-3 text-small">
          {order.promisedOn === null ? null : (
            <span className="text-tiny text-soft">
              {t('parts.promised', { day: format.day(order.promisedOn) })}
            </span>
          )}
          <span className="text-tiny text-faint">{line.supplier}</span>
          <PartState need={line} isLate={line.isLate} />
        </p>
      </div>
      {actions ? <Menu items={actions.menu(line)} /> : null}
    </li>
  )
}
