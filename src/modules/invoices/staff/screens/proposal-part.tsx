import { useState } from 'react'

import { isRefusal } from '#platform/refusal.ts'
import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Menu } from '#ui/menu.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { MoneyField } from '#ui/number-field.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { withGestures, type Gesture } from '../../domain/gesture.ts'
import type { PaymentMethod } from '../../domain/invoice.ts'
import { totalsOfInvoice } from '../../domain/totals.ts'
import * as contract from '../contract.ts'
import type { AccountsPage } from './account-page.ts'
import { BuyerFields, type OtherBuyer } from './buyer-fields.tsx'
import { Sums } from './invoice-lines.tsx'
import { SettleDialog } from './settle-dialog.tsx'
import { useMethodChoices } from './use-method-choices.ts'

type ProposalPartProps = Readonly<{ page: AccountsPage }>

const dueChoices = [0, 10, 30, 60] as const

/** What could be charged, line by line; a gesture if one is given; then the invoice, paid now or later. */
export const ProposalPart = ({ page }: ProposalPartProps) => {
  const t = useText()
  const [leaveOut, setLeaveOut] = useState<readonly string[]>([])
  const [gestures, setGestures] = useState<readonly Gesture[]>([])
  const [buyer, setBuyer] = useState<OtherBuyer | null>(null)
  const kept = gestures.filter(({ reason, amountMinor }) => reason.trim() !== '' && amountMinor > 0)
  return (
    <section aria-label={t('invoices.to-invoice')} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="story text-large">
          {page.accounts.length === 0 ? t('invoices.to-invoice') : t('invoices.to-invoice.more')}
        </p>
        <p className="text-small text-soft">
          {t('invoices.buyer', { buyer: buyer?.name || page.buyer.name })}
        </p>
      </div>
      <Lines page={page} leaveOut={leaveOut} onLeaveOut={setLeaveOut} />
      <Gestures page={page} gestures={gestures} onChange={setGestures} />
      <ProposalSums page={page} leaveOut={leaveOut} gestures={kept} />
      {buyer === null ? null : <BuyerFields buyer={buyer} onChange={setBuyer} />}
      {page.hasAccountNumber ? null : <Note tone="caution" title={t('invoices.no-account')} />}
      <IssueActions
        page={page}
        issue={{ leaveOut: [...leaveOut], gestures: kept, buyer }}
        onGesture={() => setGestures([...gestures, { reason: '', amountMinor: 0 }])}
        onBuyer={() => setBuyer(buyer === null ? emptyBuyer(page) : null)}
      />
    </section>
  )
}

const emptyBuyer = ({ buyer }: AccountsPage): OtherBuyer => ({
  name: '',
  street: '',
  postalCode: '',
  town: '',
  country: buyer.country,
  taxNumber: '',
})

type LinesProps = ProposalPartProps &
  Readonly<{ leaveOut: readonly string[]; onLeaveOut: (ids: readonly string[]) => void }>

const Lines = ({ page, leaveOut, onLeaveOut }: LinesProps) => {
  const format = useFormat()
  const t = useText()
  const toggle = (id: string, isIn: boolean): void =>
    onLeaveOut(isIn ? leaveOut.filter((one) => one !== id) : [...leaveOut, id])
  return (
    <ul aria-label={t('invoices.to-invoice')} className="border-t border-hairline">
      {page.proposal.map((line) => {
        const id = line.sourceId ?? ''
        return (
          <li key={id} className="flex items-baseline justify-between gap-4 border-b border-hairline py-1">
            <Checkbox
              label={line.label}
              {...(line.note === '' ? {} : { hint: line.note })}
              checked={!leaveOut.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span className={leaveOut.includes(id) ? 'whitespace-nowrap text-faint' : 'whitespace-nowrap'}>
              {format.money({ minor: line.amountMinor, currency: page.order.currency })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type GesturesProps = ProposalPartProps &
  Readonly<{ gestures: readonly Gesture[]; onChange: (gestures: readonly Gesture[]) => void }>

const Gestures = ({ page, gestures, onChange }: GesturesProps) => {
  const t = useText()
  const { currency } = page.order
  return gestures.map((gesture, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a gesture being written has no other name
    <div key={index} className="grid grid-cols-[minmax(0,1fr)_8.5rem_auto] items-end gap-2">
      <TextField
        label={t('invoices.gesture.reason')}
        maxLength={200}
        autoFocus
        placeholder={t('invoices.gesture.reason.placeholder')}
        value={gesture.reason}
        onChange={(event) => onChange(gestures.with(index, { ...gesture, reason: event.target.value }))}
      />
      <MoneyField
        label={t('invoices.gesture.amount')}
        currency={currency}
        value={gesture.amountMinor === 0 ? null : { minor: gesture.amountMinor, currency }}
        onChange={(amount) =>
          onChange(gestures.with(index, { ...gesture, amountMinor: Math.abs(amount?.minor ?? 0) }))
        }
      />
      <IconButton
        icon="close"
        label={t('invoices.line.remove', { line: gesture.reason })}
        onClick={() => onChange(gestures.toSpliced(index, 1))}
      />
    </div>
  ))
}

type SumsProps = ProposalPartProps & Readonly<{ leaveOut: readonly string[]; gestures: readonly Gesture[] }>

const ProposalSums = ({ page, leaveOut, gestures }: SumsProps) => {
  const t = useText()
  const format = useFormat()
  const { currency } = page.order
  const lines = page.proposal.filter(({ sourceId }) => !leaveOut.includes(sourceId ?? ''))
  const reduced = withGestures(lines, gestures)
  const totals = totalsOfInvoice(isRefusal(reduced) ? lines : reduced, currency)
  const money = (minor: number): string => format.money({ minor, currency })
  return (
    <Sums
      sums={[
        { label: t('invoices.total'), value: money(totals.payableMinor), tone: 'strong' },
        { label: t('invoices.tax'), value: money(totals.taxMinor), tone: 'soft' },
      ]}
    />
  )
}

interface IssueWish {
  readonly leaveOut: string[]
  readonly gestures: Gesture[]
  readonly buyer: OtherBuyer | null
}

type IssueActionsProps = ProposalPartProps &
  Readonly<{ issue: IssueWish; onGesture: () => void; onBuyer: () => void }>

const IssueActions = ({ page, issue, onGesture, onBuyer }: IssueActionsProps) => {
  const t = useText()
  const { order } = page
  const [dueInDays, setDueInDays] = useState(30)
  const [isSettling, setSettling] = useState(false)
  const methods = useMethodChoices()
  const { send, isSending, problem } = useSend(contract.issueInvoice, {
    onDone: ({ first }) => showToast(t('invoices.issued', { number: first.number })),
  })
  const issueNow = (paidBy: PaymentMethod | null): void =>
    send({ params: { id: order.id }, body: { ...issue, dueInDays, paidBy } })
  const waits =
    order.kind === 'while_you_wait' && !['returned', 'cancelled', 'declined'].includes(order.stage)
  return (
    <>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <div className="flex flex-wrap items-end gap-2">
        {waits ? (
          <Button variant="primary" icon="hand" onClick={() => setSettling(true)}>
            {t('invoices.settle')}
          </Button>
        ) : (
          <>
            <Button variant="primary" icon="receipt" busy={isSending} onClick={() => issueNow(null)}>
              {t('invoices.issue')}
            </Button>
            <Menu
              align="start"
              label={t('invoices.issue-paid')}
              trigger={<Button busy={isSending}>{t('invoices.issue-paid')}</Button>}
              items={methods.map(({ value, label }) => ({ label, onSelect: () => issueNow(value) }))}
            />
          </>
        )}
        <Menu
          align="start"
          items={[
            { label: t('invoices.gesture.add'), icon: 'gift', onSelect: onGesture },
            {
              label: issue.buyer === null ? t('invoices.buyer.other') : t('invoices.buyer.same'),
              icon: 'user',
              onSelect: onBuyer,
            },
          ]}
        />
        {waits ? null : (
          <Select
            label={t('invoices.due-in')}
            fieldClassName="ml-auto w-40"
            value={String(dueInDays)}
            options={dueChoices.map((days) => ({ value: String(days), label: t('invoices.days', { days }) }))}
            onChange={(event) => setDueInDays(Number(event.target.value))}
          />
        )}
      </div>
      {isSettling ? <SettleDialog page={page} issue={issue} onClose={() => setSettling(false)} /> : null}
    </>
  )
}
