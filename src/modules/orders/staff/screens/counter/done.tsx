import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Page } from '#ui/page.tsx'
import type * as contract from '../../contract.ts'
import { FinishDialog } from '../dialogs/finish-dialog.tsx'
import { nameOfNewClient, nameOfNewWatch, type Draft } from './draft.ts'

export type Received = Readonly<{ order: EndpointReply<typeof contract.createOrder>; draft: Draft }>

type DoneProps = Readonly<{ received: Received; onNext: () => void }>

const namesOf = ({ client, watch }: Draft): string =>
  [
    watch === null ? '' : watch.is === 'known' ? watch.name : nameOfNewWatch(watch.details),
    client?.is === 'known' ? client.name : client?.is === 'new' ? nameOfNewClient(client.details) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** Received: the number large enough to read out, and the papers one press away. */
export const Done = ({ received, onNext }: DoneProps) => {
  const t = useText()
  const { order, draft } = received
  const [isFinishing, setFinishing] = useState(false)
  const number = useRef<HTMLParagraphElement>(null)
  useEffect(() => number.current?.focus(), [])
  const base = `/api/orders/${order.id}`
  const slip = order.portalToken === null ? `${base}/slip.pdf` : `${base}/slip.pdf?token=${order.portalToken}`
  const isWaiting = draft.kind === 'while_you_wait'
  return (
    <Page title={t('counter.received')} width="reading" lead={namesOf(draft)}>
      <p
        ref={number}
        tabIndex={-1}
        aria-label={t('counter.number', { number: order.number })}
        className="story text-figure leading-none"
      >
        {order.number}
      </p>
      <div className="mt-8 flex flex-wrap gap-2">
        {isWaiting ? (
          <Button variant="primary" size="large" icon="check" onClick={() => setFinishing(true)}>
            {t('counter.finish-now')}
          </Button>
        ) : null}
        <Paper address={slip} isMain={!isWaiting} icon="print">
          {t('counter.print-slip')}
        </Paper>
        <Paper address={`${base}/label.pdf`} icon="tag">
          {t('counter.print-label')}
        </Paper>
      </div>
      {order.accessories.length > 0 ? (
        <div className="mt-6">
          <h2 className="label mb-1.5">{t('counter.accessory-labels')}</h2>
          <ul className="flex flex-col gap-1">
            {order.accessories.map((accessory, index) => (
              <li key={accessory.id} className="flex flex-wrap items-center gap-x-3">
                <a
                  href={`${base}/label.pdf?accessory=${index + 1}`}
                  target="_blank"
                  rel="noreferrer"
                  className={buttonClass({ size: 'small' })}
                >
                  <Icon name="tag" size="small" />
                  {accessory.label}
                </a>
                <span className="text-small text-soft">{accessory.description}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="mt-10 flex flex-wrap gap-2 border-t border-hairline pt-4">
        <Button icon="plus" onClick={onNext}>
          {t('counter.next')}
        </Button>
        <Link to={`/orders/${order.id}`} className={buttonClass({ variant: 'quiet' })}>
          {t('counter.open-order')}
        </Link>
      </div>
      {isFinishing ? (
        <FinishDialog
          order={{ id: order.id, version: order.version, depositedBy: draft.depositedBy }}
          accessories={order.accessories}
          loans={[]}
          onClose={() => setFinishing(false)}
        />
      ) : null}
    </Page>
  )
}

type PaperProps = Readonly<{
  address: string
  icon: 'print' | 'tag'
  isMain?: boolean
  children: React.ReactNode
}>

/** The browser's own viewer prints it; a second window keeps the counter where it is. */
const Paper = ({ address, icon, isMain = false, children }: PaperProps) => (
  <a
    href={address}
    target="_blank"
    rel="noreferrer"
    className={buttonClass({ size: 'large', variant: isMain ? 'primary' : 'secondary' })}
  >
    <Icon name={icon} size="small" />
    {children}
  </a>
)
