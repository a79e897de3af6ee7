import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useRole } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, linkClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Icon } from '#ui/icon.tsx'
import { Badge } from '#ui/notes.tsx'
import { Facts, Section } from '#ui/page.tsx'
import { isClosedStage } from '../../domain/stages.ts'
import * as contract from '../contract.ts'
import { DescribeDialog } from './dialogs/describe-dialog.tsx'
import { MandateDialog } from './dialogs/mandate-dialog.tsx'
import type { OrderPage } from './order-page.ts'
import { OrderPhotographs } from './order-photographs.tsx'
import { dayOf } from './moments.ts'
import { useStanding } from './standing.tsx'

type PartProps = Readonly<{ page: OrderPage }>

/** What was said, seen and agreed when the watch came in. */
export const DepositPart = ({ page }: PartProps) => (
  <div className="min-w-0">
    <Mandate page={page} />
    <Words page={page} />
    <OrderPhotographs page={page} />
    <CameAlong page={page} />
    <AskedFor page={page} />
    <Piece page={page} />
  </div>
)

type Mandate = OrderPage['mandates'][number]

/** Forbidden first: what must not be done is what a bench has to see. */
const useMandateLines = () => {
  const t = useText()
  return (mandate: Mandate): readonly Readonly<{ text: string; forbids: boolean }>[] => [
    mandate.polishCase
      ? { text: t('orders.mandate.polish-case'), forbids: false }
      : { text: t('orders.mandate.no-polish-case'), forbids: true },
    mandate.polishBracelet
      ? { text: t('orders.mandate.polish-bracelet'), forbids: false }
      : { text: t('orders.mandate.no-polish-bracelet'), forbids: true },
    mandate.keepDial
      ? { text: t('orders.mandate.keep-dial'), forbids: true }
      : { text: t('orders.mandate.dial-free'), forbids: false },
    mandate.movementExchange
      ? { text: t('orders.mandate.exchange'), forbids: false }
      : { text: t('orders.mandate.no-exchange'), forbids: true },
    mandate.returnOldParts
      ? { text: t('orders.mandate.return-parts'), forbids: false }
      : { text: t('orders.mandate.no-return-parts'), forbids: false },
  ]
}

const Mandate = ({ page }: PartProps) => {
  const t = useText()
  const format = useFormat()
  const lines = useMandateLines()
  const serves = useRole('owner', 'site_manager', 'advisor')
  const [isChanging, setChanging] = useState(false)
  const { mandates, order } = page
  const mandate = mandates.at(-1)
  const isClosed = isClosedStage(order.stage)
  if (mandate === undefined && isClosed) return null
  const said = mandate === undefined ? [] : lines(mandate)
  const sorted = [...said.filter(({ forbids }) => forbids), ...said.filter(({ forbids }) => !forbids)]
  return (
    <Section
      title={t('orders.mandate.title')}
      aside={
        page.mayChange && serves && !isClosed ? (
          <Button
            size="small"
            variant="quiet"
            icon="edit"
            className="-my-2"
            onClick={() => setChanging(true)}
          >
            {t('orders.change')}
          </Button>
        ) : null
      }
    >
      {mandate === undefined ? (
        <p className="text-small text-soft">{t('orders.mandate.none')}</p>
      ) : (
        <>
          <ul className="flex flex-col gap-1">
            {sorted.map(({ text, forbids }) => (
              <li
                key={text}
                className={cx('flex items-start gap-2', forbids ? 'font-semibold' : 'text-soft')}
              >
                <Icon
                  name={forbids ? 'lock' : 'check'}
                  size="small"
                  className={cx('mt-1', forbids && 'text-caution')}
                />
                {text}
              </li>
            ))}
          </ul>
          {mandate.ceilingMinor !== null ? (
            <p className="mt-2 text-small">
              {t('orders.mandate.ceiling', {
                amount: format.money({ minor: mandate.ceilingMinor, currency: order.currency }),
              })}
            </p>
          ) : null}
          {mandate.remark !== '' ? (
            <p className="mt-2 text-small whitespace-pre-line">{mandate.remark}</p>
          ) : null}
          <p className="mt-2 text-tiny text-faint">
            {t('orders.mandate.agreed', {
              version: mandate.version,
              name: mandate.agreedBy,
              day: format.day(dayOf(mandate.agreedAt, order.siteTimeZone)),
            })}
          </p>
        </>
      )}
      {isChanging ? <MandateDialog page={page} onClose={() => setChanging(false)} /> : null}
    </Section>
  )
}

const Words = ({ page }: PartProps) => {
  const t = useText()
  const [isChanging, setChanging] = useState(false)
  const { order } = page
  return (
    <Section
      title={t('orders.words')}
      aside={
        page.mayChange ? (
          <Button
            size="small"
            variant="quiet"
            icon="edit"
            className="-my-2"
            onClick={() => setChanging(true)}
          >
            {t('orders.change')}
          </Button>
        ) : null
      }
    >
      {order.clientWords === '' ? (
        <p className="text-small text-soft">{t('orders.words.none')}</p>
      ) : (
        <blockquote className="story text-large whitespace-pre-line">
          {t('orders.quoted', { words: order.clientWords })}
        </blockquote>
      )}
      {order.condition === '' ? null : (
        <p className="mt-2 text-small whitespace-pre-line">{order.condition}</p>
      )}
      {isChanging ? <DescribeDialog order={order} onClose={() => setChanging(false)} /> : null}
    </Section>
  )
}

const CameAlong = ({ page }: PartProps) => {
  const t = useText()
  const { order, accessories, loans, mayChange } = page
  const serves = useRole('owner', 'site_manager', 'advisor')
  const { send, isSending } = useSend(contract.takeBack)
  if (accessories.length === 0 && loans.length === 0) return null
  return (
    <Section title={t('orders.came-along')}>
      <ul className="text-small">
        {accessories.map((accessory) => (
          <li key={accessory.id} className="flex justify-between gap-3 py-1">
            <span>
              {accessory.description} <span className="text-faint">{accessory.label}</span>
            </span>
            {accessory.returnedAt === null ? null : <Badge>{t('orders.given-back')}</Badge>}
          </li>
        ))}
        {loans.map((loan) => (
          <li key={loan.id} className="flex items-center justify-between gap-3 py-1">
            <span>
              {loan.label} <span className="text-faint">{t('orders.on-loan')}</span>
            </span>
            {loan.returnedAt !== null ? (
              <Badge>{t('orders.taken-back')}</Badge>
            ) : mayChange && serves ? (
              <Button
                size="small"
                busy={isSending}
                onClick={() => send({ params: { id: order.id, loanId: loan.id }, body: {} })}
              >
                {t('orders.take-back')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const AskedFor = ({ page }: PartProps) => {
  const t = useText()
  const format = useFormat()
  const { services, order } = page
  const { currency } = order
  if (services.length === 0 && order.diagnosisFeeMinor === 0) return null
  return (
    <Section title={t('orders.asked')}>
      <ul className="text-small">
        {services.map((service) => (
          <li key={service.id} className="flex justify-between gap-4 py-1">
            <span className="min-w-0">
              {service.label}{' '}
              {service.isAgreed ? null : <span className="text-faint">({t('orders.indicative')})</span>}
            </span>
            <span className="whitespace-nowrap">
              {format.money({ minor: service.amountMinor, currency })}
            </span>
          </li>
        ))}
        {order.diagnosisFeeMinor > 0 ? (
          <li className="flex justify-between gap-4 py-1">
            <span>{t('counter.services.diagnosis-fee')}</span>
            <span className={cx('whitespace-nowrap', order.diagnosisFeeWaived && 'text-brass line-through')}>
              {format.money({ minor: order.diagnosisFeeMinor, currency })}
            </span>
          </li>
        ) : null}
      </ul>
    </Section>
  )
}

const Piece = ({ page }: PartProps) => {
  const t = useText()
  const format = useFormat()
  const words = useStanding()
  const { watch, warranty } = page
  const facts = [
    { label: t('counter.watch.reference'), value: watch.reference },
    { label: t('counter.watch.serial'), value: words.serial(watch.serial, watch.serialState) },
    { label: t('counter.watch.calibre'), value: watch.calibre },
    { label: t('counter.watch.material'), value: watch.material },
    { label: t('counter.watch.strap'), value: watch.strap },
    { label: t('counter.watch.dial'), value: watch.dial },
    { label: t('counter.watch.marks'), value: watch.marks },
    {
      label: t('orders.warranty'),
      value: warranty === null ? '' : t('orders.warranty-until', { day: format.day(warranty.endsOn) }),
    },
  ].filter(({ value }) => value !== '')
  return (
    <Section
      title={t('orders.piece')}
      aside={
        <Link to={`/watches/${watch.id}`} className={linkClass}>
          {t('orders.piece-life')}
        </Link>
      }
    >
      <Facts facts={facts} />
    </Section>
  )
}
