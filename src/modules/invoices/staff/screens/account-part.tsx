import { useState } from 'react'

import { localDay } from '#modules/orders/domain/local-day.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, type Tone } from '#ui/notes.tsx'
import type { AccountShown, AccountsPage } from './account-page.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { InvoiceLines, Sums, type Sum } from './invoice-lines.tsx'
import { PaymentDialog } from './payment-dialog.tsx'

type AccountPartProps = Readonly<{ page: AccountsPage; account: AccountShown }>

type AccountState = 'paid' | 'part' | 'overdue' | 'credit' | 'open'

const stateOf = (account: AccountShown, today: string): AccountState => {
  if (account.openMinor < 0) return 'credit'
  if (account.openMinor === 0) return 'paid'
  if (account.first.dueOn < today) return 'overdue'
  return account.paidMinor > 0 ? 'part' : 'open'
}

const tones: Readonly<Record<AccountState, Tone>> = {
  paid: 'good',
  part: 'accent',
  overdue: 'danger',
  credit: 'caution',
  open: 'neutral',
}

/** One invoice with everything that followed it: corrections and payments; what is open last and largest. */
export const AccountPart = ({ page, account }: AccountPartProps) => {
  const t = useText()
  const format = useFormat()
  const { first } = account
  const { timeZone, today } = page.order
  const state = stateOf(account, today)
  return (
    <section aria-label={t('invoices.invoice', { number: first.number })} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="story text-large">{t('invoices.invoice', { number: first.number })}</span>
          <Badge tone={tones[state]}>{t('invoices.state', { state })}</Badge>
        </p>
        <p className="text-small text-soft">
          {[
            t('invoices.issued-on', { day: format.day(localDay(new Date(first.issuedAt), timeZone)) }),
            state === 'paid' ? '' : t('invoices.due-on', { day: format.day(first.dueOn) }),
            t('invoices.buyer', { buyer: first.buyer.name }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <InvoiceLines label={first.number} lines={first.lines} currency={first.currency} />
      <AccountSums account={account} timeZone={timeZone} />
      <AccountActions page={page} account={account} />
    </section>
  )
}

const AccountSums = ({ account, timeZone }: Readonly<{ account: AccountShown; timeZone: string }>) => {
  const t = useText()
  const format = useFormat()
  const { first, corrections, payments, openMinor } = account
  const money = (minor: number): string => format.money({ minor, currency: first.currency })
  const sums: Sum[] = [
    {
      label: t('invoices.total'),
      value: money(first.totalMinor),
      tone: openMinor === 0 ? 'strong' : 'plain',
    },
    { label: t('invoices.tax'), value: money(first.taxMinor), tone: 'soft' },
    ...corrections.map((correction) => ({
      label: `${t('invoices.correction', { number: correction.number })} · ${correction.reason}`,
      value: money(correction.totalMinor),
    })),
    ...payments.map((payment) => ({
      label: [
        t('invoices.method', { method: payment.method }),
        format.instant(payment.receivedAt, timeZone),
        payment.remark,
      ]
        .filter((part) => part !== '')
        .join(' · '),
      value: money(-payment.amountMinor),
    })),
  ]
  if (first.roundingMinor !== 0) {
    sums.unshift({ label: t('invoices.rounding'), value: money(first.roundingMinor), tone: 'soft' })
  }
  if (openMinor !== 0) {
    const label = openMinor < 0 ? t('invoices.owed') : t('invoices.open')
    sums.push({ label, value: money(Math.abs(openMinor)), tone: 'strong' })
  }
  return <Sums sums={sums} />
}

const PaperLink = ({ address, label }: Readonly<{ address: string; label: string }>) => (
  <a href={address} target="_blank" rel="noreferrer" className={buttonClass()}>
    <Icon name="document" size="small" />
    {label}
  </a>
)

const AccountActions = ({ page, account }: AccountPartProps) => {
  const t = useText()
  const [open, setOpen] = useState<'pay' | 'correct' | null>(null)
  const { first, corrections, openMinor, payments } = account
  const close = (): void => setOpen(null)
  return (
    <div className="flex flex-wrap gap-2">
      {page.mayInvoice && openMinor !== 0 ? (
        <Button variant="primary" icon="receipt" onClick={() => setOpen('pay')}>
          {openMinor > 0 ? t('invoices.pay') : t('invoices.refund')}
        </Button>
      ) : null}
      {openMinor === 0 && payments.length > 0 ? (
        <PaperLink address={`/api/invoices/${first.id}/receipt.pdf`} label={t('invoices.receipt')} />
      ) : null}
      {page.hasAccountNumber || openMinor <= 0 ? (
        <PaperLink address={`/api/invoices/${first.id}/invoice.pdf`} label={t('invoices.print')} />
      ) : null}
      {corrections.map(({ id, number }) => (
        <PaperLink
          key={id}
          address={`/api/invoices/${id}/invoice.pdf`}
          label={t('invoices.correction', { number })}
        />
      ))}
      {page.mayCorrect ? (
        <Button variant="quiet" onClick={() => setOpen('correct')}>
          {t('invoices.correct')}
        </Button>
      ) : null}
      {open === 'pay' ? <PaymentDialog account={account} onClose={close} /> : null}
      {open === 'correct' ? <CorrectDialog account={account} onClose={close} /> : null}
    </div>
  )
}
