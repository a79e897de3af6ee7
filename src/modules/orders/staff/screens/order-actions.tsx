import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Menu, type MenuItem } from '#ui/menu.tsx'
import { showToast } from '#ui/toast.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import * as contract from '../contract.ts'
import { OrderDialog, type DialogName } from './order-dialog.tsx'
import type { OrderPage } from './order-page.ts'
import { isStep, isStepBack, panelOf, unplannedStep, type Step } from './order-steps.ts'
import { useStanding } from './standing.tsx'

type OrderActionsProps = Readonly<{ page: OrderPage }>

/** What this person may do with this order now: the usual step as a button, the rest behind the dots. */
export const OrderActions = ({ page }: OrderActionsProps) => {
  const t = useText()
  const { order, mayChange } = page
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const { send, isSending, problem } = useSend(contract.moveStage)
  const move = (to: Step): void => send({ params: { id: order.id }, body: { version: order.version, to } })
  const actions = useActions(page, { open: setDialog, move })
  const isOpen = !isClosedStage(order.stage)
  if (!mayChange) return <ReadOnly siteName={order.siteName} />
  return (
    <div className="flex flex-col items-start gap-2 sm:items-end">
      <div className="flex flex-wrap items-center gap-2">
        {actions.main ? (
          <Button variant="primary" busy={isSending} onClick={actions.main.onSelect}>
            {actions.main.label}
          </Button>
        ) : null}
        {isOpen && actions.mayMoveCustody ? (
          <Button icon="hand" onClick={() => setDialog({ is: 'hand-over' })}>
            {t('orders.action.hand-over')}
          </Button>
        ) : null}
        {isOpen ? (
          <Button icon="hourglass" onClick={() => setDialog({ is: 'waiting' })}>
            {t('orders.action.waiting')}
          </Button>
        ) : null}
        <Menu items={actions.others} />
      </div>
      {problem ? <ErrorNote title={problem.message} /> : null}
      {dialog ? <OrderDialog dialog={dialog} page={page} onClose={() => setDialog(null)} /> : null}
    </div>
  )
}

/** Somebody who changes orders elsewhere is told why there is no button here. */
const ReadOnly = ({ siteName }: Readonly<{ siteName: string }>) => {
  const t = useText()
  const changesOrders = useRole('owner', 'site_manager', 'advisor', 'watchmaker', 'parts_keeper')
  return changesOrders ? (
    <p className="max-w-72 text-small text-soft sm:text-right">
      {t('orders.action.elsewhere', { site: siteName })}
    </p>
  ) : null
}

type Doing = Readonly<{ open: (dialog: DialogName) => void; move: (to: Step) => void }>

const useActions = (page: OrderPage, { open, move }: Doing) => {
  const t = useText()
  const { order, nextStages } = page
  const serves = useRole('owner', 'site_manager', 'advisor')
  const mayMoveCustody = useRole('owner', 'site_manager', 'advisor', 'watchmaker')
  const isAtBench = useRole('owner', 'site_manager', 'watchmaker')
  const mayAbandon = useRole('owner', 'site_manager')
  const isOpen = !isClosedStage(order.stage)
  const take = (to: Step) => () => (isStepBack(order.stage, to) ? open({ is: 'step', to }) : move(to))
  const words = useStanding()
  const main = mainAction(page, { serves, isAtBench, t, next: words.next(order.stage), open, take })
  const steps: MenuItem[] = nextStages
    .filter(isStep)
    .filter((step) => main?.label !== t(`orders.move.${step}`))
    .map((step) => ({ label: t(`orders.move.${step}`), onSelect: take(step) }))
  const counter: MenuItem[] = serves
    ? [
        ...(isOpen
          ? [{ label: t('orders.action.lend'), icon: 'watch' as const, onSelect: () => open({ is: 'lend' }) }]
          : []),
        ...(page.client ? [portalItem(t('orders.action.portal-link'), () => open({ is: 'portal' }))] : []),
        ...(page.unclaimed
          ? [
              {
                label: t('orders.action.remind'),
                icon: 'bell' as const,
                onSelect: () => open({ is: 'remind' }),
              },
            ]
          : []),
      ]
    : []
  const endings: MenuItem[] = [
    ...(serves && nextStages.includes('declined')
      ? [{ label: t('orders.action.decline'), onSelect: () => open({ is: 'ending', ending: 'decline' }) }]
      : []),
    ...(serves && nextStages.includes('cancelled')
      ? [
          {
            label: t('orders.action.cancel'),
            danger: true,
            onSelect: () => open({ is: 'ending', ending: 'cancel' }),
          },
        ]
      : []),
    ...(mayAbandon && nextStages.includes('abandoned')
      ? [
          {
            label: t('orders.action.abandon'),
            danger: true,
            onSelect: () => open({ is: 'ending', ending: 'abandon' }),
          },
        ]
      : []),
  ]
  const assign: MenuItem[] =
    isOpen && mayMoveCustody
      ? [{ label: t('orders.action.assign'), icon: 'user', onSelect: () => open({ is: 'assign' }) }]
      : []
  const groups = [steps, [...assign, ...counter], papers(page, { t, open }), endings].filter(
    (group) => group.length > 0,
  )
  const others = groups.flatMap((group, index) => (index === 0 ? group : (['line', ...group] as const)))
  return { main, others, mayMoveCustody }
}

const portalItem = (label: string, onSelect: () => void): MenuItem => ({ label, icon: 'link', onSelect })

type MainInput = Readonly<{
  serves: boolean
  isAtBench: boolean
  t: ReturnType<typeof useText>
  next: string
  open: (dialog: DialogName) => void
  take: (to: Step) => () => void
}>

const mainAction = (
  page: OrderPage,
  { serves, isAtBench, t, next, open, take }: MainInput,
): MenuItem | undefined => {
  const { order, nextStages } = page
  const isWaitingHere = order.kind === 'while_you_wait' && !['ready', 'returned'].includes(order.stage)
  if (serves && isWaitingHere && !isClosedStage(order.stage))
    return { label: t('orders.finish.go'), onSelect: () => open({ is: 'finish' }) }
  if (nextStages.includes('returned') && serves)
    return { label: t('orders.return.go'), onSelect: () => open({ is: 'return' }) }
  if (order.stage === 'returned' && serves)
    return { label: t('orders.redo.go'), onSelect: () => open({ is: 'redo' }) }
  const step = page.operations.length === 0 ? unplannedStep(order.stage) : undefined
  if (step !== undefined && nextStages.includes(step))
    return { label: t(`orders.move.${step}`), onSelect: take(step) }
  const panel = panelOf({ stage: order.stage, services: page.services, isAtBench })
  if (panel === undefined) return undefined
  const label = panel === 'quote' && order.stage === 'received' ? t('orders.next.assessed') : next
  return { label, onSelect: () => goToPanel(panel) }
}

/** To the part of the page where the step is taken, and into its first control. */
const goToPanel = (id: string): void => {
  const panel = document.getElementById(id)
  panel?.scrollIntoView({ block: 'start' })
  const first = panel?.querySelector('input, textarea, select, button, a')
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
}

const show = (address: string) => (): void => {
  // The viewer of the browser prints; a blocked window says so instead of doing nothing.
  if (globalThis.open(address, '_blank', 'noreferrer') === undefined) showToast(address)
}

const papers = ({ order }: OrderPage, { t, open }: Pick<MainInput, 't' | 'open'>): MenuItem[] => [
  { label: t('counter.print-slip'), icon: 'print', onSelect: show(`/api/orders/${order.id}/slip.pdf`) },
  { label: t('orders.action.labels'), icon: 'tag', onSelect: () => open({ is: 'labels' }) },
]
