import { useState, type ReactNode } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { TextArea } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { QuotesPage } from './quote-page.ts'

type BeginQuoteProps = Readonly<{ page: QuotesPage; isFirst: boolean }>

/** Nothing is open: what was agreed is released, what was found becomes a draft. */
export const BeginQuote = ({ page, isFirst }: BeginQuoteProps) => {
  const t = useText()
  const [isWriting, setWriting] = useState(false)
  const kind = page.nextKind
  if (kind === null) return isFirst ? <p className="text-small text-soft">{t('quotes.none.ever')}</p> : null
  const mayAgree = page.maySpeak && kind === 'first' && page.agreedServices.length > 0
  const begin = page.mayWrite ? (
    <Button icon="edit" onClick={() => setWriting(true)}>
      {t('quotes.begin', { kind })}
    </Button>
  ) : null
  if (isWriting) return <WriteFinding page={page} kind={kind} />
  if (mayAgree) return <Agree page={page} begin={begin} />
  if (isFirst && kind === 'first') {
    return (
      <EmptyState icon="document" title={t('quotes.none')} action={begin}>
        {t('quotes.none.text')}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="max-w-prose text-small text-soft">
        {kind === 'supplementary' ? t('quotes.begin.supplementary') : ''}
      </p>
      {begin}
    </div>
  )
}

const Agree = ({ page, begin }: Readonly<{ page: QuotesPage; begin: ReactNode }>) => {
  const t = useText()
  const format = useFormat()
  const { order, agreedServices } = page
  const { send, isSending, problem } = useSend(contract.agreeOrder)
  return (
    <div className="flex flex-col gap-3">
      <p className="text-small text-soft">{t('quotes.agree.text')}</p>
      <ul className="border-t border-hairline">
        {agreedServices.map((service) => (
          <li key={service.id} className="flex justify-between gap-4 border-b border-hairline py-2">
            <span className="min-w-0 font-semibold">{service.label}</span>
            <span className="whitespace-nowrap">
              {format.money({ minor: service.amountMinor, currency: order.currency })}
            </span>
          </li>
        ))}
      </ul>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          icon="check"
          busy={isSending}
          onClick={() => send({ params: { id: order.id }, body: { version: order.version } })}
        >
          {t('quotes.agree')}
        </Button>
        {begin}
      </div>
    </div>
  )
}

type WriteFindingProps = Readonly<{ page: QuotesPage; kind: 'first' | 'supplementary' }>

const WriteFinding = ({ page, kind }: WriteFindingProps) => {
  const t = useText()
  const [finding, setFinding] = useState('')
  const { send, isSending, problem } = useSend(contract.draftQuote)
  return (
    <Form problem={problem} onSubmit={() => send({ params: { id: page.order.id }, body: { finding } })}>
      <TextArea
        label={t('quotes.finding')}
        hint={t('quotes.finding.hint')}
        optional
        autoFocus
        name="finding"
        maxLength={4000}
        value={finding}
        onChange={(event) => setFinding(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit()
        }}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={isSending}>
          {t('quotes.begin', { kind })}
        </Button>
      </FormActions>
    </Form>
  )
}
