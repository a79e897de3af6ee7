import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Page } from '#ui/page.tsx'
import type * as contract from '../../contract.ts'
import { FinishDialog } from '../dialogs/finish-dialog.tsx'
import { labelAddress, useLabelRoll } from '../label-roll.ts'
import { AccessoryLabels, LabelLink, LabelRollChoice } from '../labels.tsx'
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
  const [roll, setRoll] = useLabelRoll()
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
        <a
          href={slip}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ size: 'large', variant: isWaiting ? 'secondary' : 'primary' })}
        >
          <Icon name="print" size="small" />
          {t('counter.print-slip')}
        </a>
        <LabelLink address={labelAddress(order.id, roll)} size="large">
          {t('counter.print-label')}
        </LabelLink>
      </div>
      <div className="mt-6 flex flex-col gap-6">
        <AccessoryLabels orderId={order.id} roll={roll} accessories={order.accessories} />
        <LabelRollChoice roll={roll} onChange={setRoll} />
      </div>
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
