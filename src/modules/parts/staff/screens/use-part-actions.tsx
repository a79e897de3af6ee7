import { useState, type ReactNode } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import type { MenuItem } from '#ui/menu.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { ArrivalDialog, type Arrived } from './arrival-dialog.tsx'
import { FollowDialog } from './follow-dialog.tsx'
import { NotProcurableDialog } from './not-procurable-dialog.tsx'
import { OrderPartDialog } from './order-part-dialog.tsx'
import type { Need } from './part-words.ts'

type Shown =
  | Readonly<{ what: 'order'; needs: readonly Need[] }>
  | Readonly<{ what: 'follow' | 'not-procurable'; need: Need }>
  | Readonly<{ what: 'arrived'; arrived: Arrived }>

export type PartActions = Readonly<{
  order: (needs: readonly Need[]) => void
  receive: (needs: readonly Need[], source?: 'stock' | '') => void
  isReceiving: boolean
  menu: (need: Need) => MenuItem[]
  /** The dialog that is open, to be put somewhere in the screen. */
  dialog: ReactNode
}>

/** What a parts keeper does with a part, wherever on the screen it stands. */
export const usePartActions = (onReceived: () => void): PartActions => {
  const t = useText()
  const [shown, setShown] = useState<Shown | null>(null)
  const close = (): void => setShown(null)
  const refuse = (message: string): void => showToast(message, { tone: 'danger' })
  const arrivals = useSend(contract.receiveParts, {
    onDone: (arrived) => {
      onReceived()
      setShown({ what: 'arrived', arrived })
    },
  })
  const cancel = useSend(contract.cancelPartOrder)
  const drop = useSend(contract.dropPart)
  const run = (sending: Promise<unknown>): void => {
    void sending.catch((error: unknown) => refuse(error instanceof Error ? error.message : ''))
  }
  const input = ({ id, version }: Need) => ({ params: { id }, body: { version } })
  const receive = (needs: readonly Need[], source: 'stock' | '' = ''): void =>
    run(
      arrivals.sendAndWait({
        body: { arrivals: needs.map(({ id, version }) => ({ id, version, source })) },
      }),
    )
  const menu = (need: Need): MenuItem[] => {
    const isWanted = need.state === 'wanted'
    const isOrdered = need.state === 'ordered'
    return [
      ...(isWanted
        ? [
            {
              label: t('parts.order'),
              icon: 'truck' as const,
              onSelect: () => setShown({ what: 'order', needs: [need] }),
            },
            { label: t('parts.from-stock'), icon: 'box' as const, onSelect: () => receive([need], 'stock') },
          ]
        : []),
      ...(isOrdered
        ? [
            { label: t('parts.arrived'), icon: 'check' as const, onSelect: () => receive([need]) },
            {
              label: t('parts.follow'),
              icon: 'calendar' as const,
              onSelect: () => setShown({ what: 'follow', need }),
            },
            {
              label: t('parts.cancel-order'),
              icon: 'undo' as const,
              onSelect: () => run(cancel.sendAndWait(input(need))),
            },
          ]
        : []),
      ...(isWanted || isOrdered
        ? [
            {
              label: t('parts.not-procurable'),
              icon: 'alert' as const,
              onSelect: () => setShown({ what: 'not-procurable', need }),
            },
          ]
        : []),
      ...(need.state === 'fitted' || need.state === 'dropped'
        ? []
        : [
            {
              label: t('parts.drop'),
              icon: 'close' as const,
              danger: true,
              onSelect: () => run(drop.sendAndWait(input(need))),
            },
          ]),
    ]
  }
  return {
    order: (needs) => setShown({ what: 'order', needs }),
    receive,
    isReceiving: arrivals.isSending,
    menu,
    dialog: shown === null ? null : <ShownDialog shown={shown} onClose={close} />,
  }
}

const ShownDialog = ({ shown, onClose }: Readonly<{ shown: Shown; onClose: () => void }>) => {
  switch (shown.what) {
    case 'order':
      return <OrderPartDialog needs={shown.needs} onClose={onClose} />
    case 'follow':
      return <FollowDialog need={shown.need} onClose={onClose} />
    case 'not-procurable':
      return <NotProcurableDialog need={shown.need} onClose={onClose} />
    case 'arrived':
      return <ArrivalDialog arrived={shown.arrived} onClose={onClose} />
  }
}
