import { Link } from '@tanstack/react-router'

import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Menu } from '#ui/menu.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { PartState } from './part-state.tsx'
import type { PartLine } from './part-words.ts'
import type { PartActions } from './use-part-actions.tsx'

type PartTableProps = Readonly<{ lines: readonly PartLine[]; actions: PartActions | null }>

/** Outstanding parts as one list: job, supplier, carrier, tracking, expected, received. */
export const PartTable = ({ lines, actions }: PartTableProps) => {
  const t = useText()
  const columns = usePartColumns(actions)
  return (
    <Table
      label={t('parts.title')}
      columns={columns}
      rows={lines}
      rowId={({ id }) => id}
      rowTone={({ isLate }) => (isLate ? 'danger' : undefined)}
    />
  )
}

const usePartColumns = (actions: PartActions | null): Column<PartLine>[] => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSession().sites[0]?.timeZone ?? 'UTC'
  return [
    {
      id: 'part',
      label: t('parts.part'),
      card: 'title',
      cell: ({ part, partNumber, quantity }) => (
        <>
          <span className="story text-base">{part}</span>
          <span className="block text-tiny font-normal text-faint">
            {[partNumber, quantity > 1 ? t('parts.pieces', { count: quantity }) : '']
              .filter((word) => word !== '')
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'job',
      label: t('parts.job'),
      cell: ({ orderId, order }) => (
        <>
          <Link to={`/orders/${orderId}`} className="hover:underline">
            {order.watchName}
          </Link>
          <span className="block text-tiny text-faint">
            {[order.clientName, order.number].filter((word) => word !== '').join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'state',
      label: t('parts.standing'),
      cell: (line) => <PartState need={line} dayHidden />,
    },
    {
      id: 'supplier',
      label: t('parts.supplier'),
      cell: ({ supplier, carrier, tracking }) => (
        <>
          {supplier === '' ? <span className="text-faint max-sm:hidden">–</span> : supplier}
          <span className="block text-tiny text-faint">
            {[carrier, tracking].filter((word) => word !== '').join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'expected',
      label: t('parts.expected'),
      cell: ({ state, expectedOn, isLate }) =>
        expectedOn === null || state !== 'ordered' ? (
          <span className="text-faint max-sm:hidden">–</span>
        ) : (
          <span className={isLate ? 'font-semibold whitespace-nowrap text-danger' : 'whitespace-nowrap'}>
            <span className="sm:hidden">{t('parts.expected')} </span>
            {format.day(expectedOn)}
          </span>
        ),
    },
    {
      id: 'received',
      label: t('parts.received'),
      card: 'hidden',
      cell: ({ arrivedAt }) => (arrivedAt === null ? '' : format.instant(arrivedAt, timeZone)),
    },
    ...(actions === null
      ? []
      : [
          {
            id: 'actions',
            label: t('parts.standing'),
            labelHidden: true,
            align: 'end' as const,
            card: 'corner' as const,
            cell: (line: PartLine) => {
              const items = actions.menu(line)
              return items.length === 0 ? null : <Menu items={items} />
            },
          },
        ]),
  ]
}
