import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup, Segmented } from '#ui/choices.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FieldRow, Form } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { jobsOf, type QuoteJob } from '../../domain/quote.ts'
import { totalOf } from '../../domain/quote-totals.ts'
import * as contract from '../contract.ts'
import type { LineShown, QuotesPage } from './quote-page.ts'

const ways = ['telephone', 'counter', 'mail', 'letter'] as const

type AnswerDialogProps = Readonly<{
  page: QuotesPage
  quoteId: string
  rowVersion: number
  /** In whose name: what the client said, or the house within the ceiling. */
  by: 'client' | 'house'
  onClose: () => void
}>

/** What was decided, line by line; nothing is chosen beforehand for the client. */
export const AnswerDialog = (props: AnswerDialogProps) => {
  const { page, quoteId, by, onClose } = props
  const t = useText()
  const quote = page.quotes.find(({ id }) => id === quoteId)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [how, setHow] = useState<(typeof ways)[number]>('telephone')
  const [name, setName] = useState('')
  const { submit, isSending, problem } = useAnswer(props)
  if (quote === undefined) return null
  const jobs = jobsOf(quote.lines)
  const approved = quote.lines.filter((line) => Object.values(chosen).includes(line.id))
  const isWhole = by === 'house' ? approved.length > 0 : jobs.every(({ options }) => chosen[options[0].id])
  const declines =
    by === 'client' &&
    page.nextKind === 'first' &&
    jobs.some(({ necessity, options }) => necessity === 'needed' && chosen[options[0].id] === 'none')
  return (
    <Dialog
      open
      wide
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={by === 'house' ? t('quotes.house') : t('quotes.answer')}
      description={by === 'house' ? t('quotes.house.text') : t('quotes.answer.text')}
      actions={
        <>
          <Button type="submit" form="quote-answer" variant="primary" busy={isSending} disabled={!isWhole}>
            {by === 'house' ? t('quotes.house.approve') : t('quotes.answer.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Form
        id="quote-answer"
        problem={problem}
        onSubmit={() => submit({ lines: quote.lines, approved: approved.map(({ id }) => id), how, name })}
      >
        {by === 'client' ? (
          <FieldRow>
            <Select
              label={t('quotes.answer.how')}
              name="how"
              value={how}
              options={ways.map((way) => ({ value: way, label: t('quotes.way', { how: way }) }))}
              onChange={(event) => setHow(ways.find((way) => way === event.target.value) ?? 'telephone')}
            />
            <TextField
              label={t('quotes.answer.who')}
              name="name"
              required
              maxLength={200}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </FieldRow>
        ) : null}
        <ol aria-label={t('quotes.lines')} className="border-t border-hairline">
          {jobs.map((job) => (
            <li key={job.options[0].id} className="border-b border-hairline py-3">
              <JobChoice
                page={page}
                job={job}
                value={chosen[job.options[0].id] ?? null}
                onChange={(value) => setChosen({ ...chosen, [job.options[0].id]: value })}
              />
            </li>
          ))}
        </ol>
        <Outcome page={page} approved={approved} declines={declines} by={by} />
      </Form>
    </Dialog>
  )
}

interface Given {
  readonly lines: readonly LineShown[]
  readonly approved: readonly string[]
  readonly how: (typeof ways)[number]
  readonly name: string
}

const useAnswer = ({ quoteId, rowVersion, by, onClose }: AnswerDialogProps) => {
  const t = useText()
  const onDone = (): void => {
    showToast(t('quotes.answer.saved'))
    onClose()
  }
  const client = useSend(contract.answerQuote, { onDone })
  const house = useSend(contract.approveWithinCeiling, { onDone })
  const params = { id: quoteId }
  const submit = ({ lines, approved, how, name }: Given): void => {
    if (by === 'house') return house.send({ params, body: { rowVersion, approved: [...approved] } })
    const answers = lines.map(({ id }) => ({ lineId: id, approved: approved.includes(id) }))
    return client.send({ params, body: { rowVersion, answers, how, name } })
  }
  return { submit, isSending: client.isSending || house.isSending, problem: client.problem ?? house.problem }
}

type JobChoiceProps = Readonly<{
  page: QuotesPage
  job: QuoteJob<LineShown>
  value: string | null
  onChange: (value: string) => void
}>

const JobChoice = ({ page, job, value, onChange }: JobChoiceProps) => {
  const t = useText()
  const format = useFormat()
  const price = (line: LineShown): string =>
    format.money({ minor: line.amountMinor, currency: page.order.currency })
  const [line, ...others] = job.options
  const necessity = t('quotes.necessity', { necessity: job.necessity })
  if (others.length > 0) {
    return (
      <RadioGroup
        label={necessity}
        options={[
          ...job.options.map((option) => ({ value: option.id, label: option.label, hint: price(option) })),
          { value: 'none', label: t('quotes.answer.none') },
        ]}
        value={value}
        onChange={onChange}
      />
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div className="min-w-0">
        <p className="font-semibold">{line.label}</p>
        <p className="text-small text-soft">
          {necessity} · {price(line)}
        </p>
      </div>
      <Segmented
        label={line.label}
        labelHidden
        options={[
          { value: line.id, label: t('quotes.answer.yes') },
          { value: 'none', label: t('quotes.answer.no') },
        ]}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}

type OutcomeProps = Readonly<{
  page: QuotesPage
  approved: readonly LineShown[]
  declines: boolean
  by: 'client' | 'house'
}>

const Outcome = ({ page, approved, declines, by }: OutcomeProps) => {
  const t = useText()
  const format = useFormat()
  const { currency } = page.order
  if (declines) return <Note tone="caution" icon="alert" title={t('quotes.answer.declines')} />
  const amount = format.money({ minor: totalOf(approved, currency).payableMinor, currency })
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      <span className="story text-large">{t('quotes.answer.comes-to', { amount })}</span>
      {by === 'house' && page.ceilingLeftMinor !== null ? (
        <span className="text-small text-soft">
          {t('quotes.ceiling-left', { amount: format.money({ minor: page.ceilingLeftMinor, currency }) })}
        </span>
      ) : null}
    </p>
  )
}
