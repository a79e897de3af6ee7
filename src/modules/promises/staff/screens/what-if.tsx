import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { DateField, Select } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import { tenthsOf } from './movers.tsx'
import { OnCard } from './on-card.tsx'

type Answer = EndpointReply<typeof contract.askWhatIf>

type WhatIfProps = Readonly<{ people: readonly { id: string; name: string }[]; today: string }>

/** Monday to Sunday after this one: which of these days the bench works is the calendar's business. */
const nextWeek = (today: string): { from: string; until: string } => {
  const noon = new Date(`${today}T12:00:00Z`)
  const toMonday = (8 - noon.getUTCDay()) % 7 || 7
  const after = (days: number): string =>
    new Date(noon.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  return { from: after(toMonday), until: after(toMonday + 6) }
}

/** "What if Anna is away next week": the promises that would move, the hardest hit first. Nothing is changed by asking. */
export const WhatIf = ({ people, today }: WhatIfProps) => {
  const t = useText()
  const [days, setDays] = useState({ from: '', until: '' })
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { send, isSending, problem } = useSend(contract.askWhatIf, { onDone: setAnswer, refresh: [] })
  const ask = (fields: FormData): void => {
    const field = (name: string): string => String(fields.get(name) ?? '')
    send({ body: { away: { staffId: field('staffId'), ...days } } })
  }
  if (people.length === 0) return null
  return (
    <Section title={t('promises.what-if')}>
      <Form problem={problem} onSubmit={ask}>
        <div className="flex flex-wrap items-end gap-3">
          <Select
            label={t('promises.what-if.away')}
            name="staffId"
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField
            label={t('promises.what-if.from')}
            name="from"
            min={today}
            value={days.from}
            onChange={(event) => setDays({ ...days, from: event.target.value })}
            required
          />
          <DateField
            label={t('promises.what-if.until')}
            name="until"
            min={days.from === '' ? today : days.from}
            value={days.until}
            onChange={(event) => setDays({ ...days, until: event.target.value })}
            required
          />
          <Button variant="quiet" onClick={() => setDays(nextWeek(today))}>
            {t('promises.what-if.next-week')}
          </Button>
          <Button type="submit" busy={isSending}>
            {t('promises.what-if.ask')}
          </Button>
        </div>
      </Form>
      <div role="status">{answer === null ? null : <Moved answer={answer} />}</div>
    </Section>
  )
}

type Row = Answer['orders'][number]

const useMovedColumns = (): Column<Row>[] => {
  const t = useText()
  const format = useFormat()
  const state = (at: Row['before']): string =>
    at.chance === null
      ? format.day(at.until)
      : `${format.day(at.until)} · ${t('promises.tenths', { tenths: tenthsOf(at.chance) })}`
  return [
    {
      id: 'watch',
      label: t('promises.due.watch'),
      card: 'title',
      cell: (row) => (
        <Link to={`/orders/${row.orderId}`} className="hover:underline">
          <span className="story">{row.watchName}</span>
          <span className="block text-tiny text-soft">
            {row.clientName} · {row.number}
          </span>
        </Link>
      ),
    },
    {
      id: 'promised',
      label: t('promises.due.promised'),
      card: 'line',
      cell: (row) =>
        row.promisedOn === null ? (
          ''
        ) : (
          <OnCard label={t('promises.due.promised')}>{format.day(row.promisedOn)}</OnCard>
        ),
    },
    {
      id: 'before',
      label: t('promises.what-if.before'),
      card: 'line',
      cell: (row) => <OnCard label={t('promises.what-if.before')}>{state(row.before)}</OnCard>,
    },
    {
      id: 'after',
      label: t('promises.what-if.after'),
      card: 'line',
      cell: (row) => (
        <OnCard label={t('promises.what-if.after')}>
          <strong>{state(row.after)}</strong>
        </OnCard>
      ),
    },
  ]
}

const Moved = ({ answer }: Readonly<{ answer: Answer }>) => {
  const t = useText()
  const columns = useMovedColumns()
  if (answer.orders.length === 0)
    return <p className="mt-3 text-soft">{t('promises.what-if.nothing', { looked: answer.looked })}</p>
  return (
    <div className="mt-4">
      <Table
        label={t('promises.what-if')}
        rows={answer.orders}
        rowId={({ orderId }) => orderId}
        columns={columns}
      />
    </div>
  )
}
