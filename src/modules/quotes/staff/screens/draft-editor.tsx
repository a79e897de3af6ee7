import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { DateField, TextArea } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { AddLine } from './add-line.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { DraftLines } from './draft-lines.tsx'
import type { QuoteShown, QuotesPage } from './quote-page.ts'
import { QuoteSums } from './quote-sums.tsx'
import { SendDialog } from './send-dialog.tsx'
import { useDraft, type Draft } from './use-draft.ts'

type DraftEditorProps = Readonly<{ page: QuotesPage; quote: QuoteShown }>

type Asking = Readonly<{ what: 'send' | 'answer' | 'house'; rowVersion: number }>

/** Written from top to bottom with the keyboard alone: what was found, then line by line, then what it comes to. */
export const DraftEditor = ({ page, quote }: DraftEditorProps) => {
  const t = useText()
  const draft = useDraft(quote)
  const [asking, setAsking] = useState<Asking | null>(null)
  const ask = (what: Asking['what']): void => {
    void draft.settle().then((rowVersion) => {
      if (rowVersion !== null) setAsking({ what, rowVersion })
    })
  }
  const close = (): void => setAsking(null)
  return (
    <div
      className="flex flex-col gap-5"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !page.maySpeak) return
        event.preventDefault()
        ask('send')
      }}
    >
      <Head quote={quote} draft={draft} />
      <TextArea
        label={t('quotes.finding')}
        hint={t('quotes.finding.hint')}
        optional
        maxLength={4000}
        rows={2}
        value={draft.state.message}
        disabled={!page.mayWrite}
        onChange={(event) => draft.change({ do: 'say', message: event.target.value })}
      />
      {quote.kind === 'first' ? <AgreedBesides page={page} /> : null}
      <DraftLines page={page} draft={draft} />
      {page.mayWrite ? <AddLine page={page} draft={draft} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-t border-edge pt-4">
        <DateField
          label={t('quotes.valid-until')}
          hint={t('quotes.valid-until.hint')}
          min={page.order.today}
          value={draft.state.validUntil ?? ''}
          disabled={!page.mayWrite}
          onChange={(event) => draft.change({ do: 'say', validUntil: event.target.value || null })}
        />
        <QuoteSums lines={draft.state.lines} page={page} />
      </div>
      {draft.problem ? <ErrorNote title={draft.problem.message} /> : null}
      <Actions page={page} quote={quote} draft={draft} ask={ask} />
      {asking?.what === 'send' ? (
        <SendDialog
          page={page}
          quote={quote}
          draft={draft.state}
          rowVersion={asking.rowVersion}
          onClose={close}
        />
      ) : null}
      {asking !== null && asking.what !== 'send' ? (
        <AnswerDialog
          page={page}
          quoteId={quote.id}
          rowVersion={asking.rowVersion}
          by={asking.what === 'house' ? 'house' : 'client'}
          onClose={close}
        />
      ) : null}
    </div>
  )
}

/** What was signed at the counter is nobody's line, or it would be done and charged twice. */
const AgreedBesides = ({ page }: Readonly<{ page: QuotesPage }>) => {
  const t = useText()
  const format = useFormat()
  const { agreedServices, order } = page
  if (agreedServices.length === 0) return null
  const services = agreedServices
    .map(
      ({ label, amountMinor }) =>
        `${label} ${format.money({ minor: amountMinor, currency: order.currency })}`,
    )
    .join(', ')
  return <p className="max-w-prose text-small text-soft">{t('quotes.agreed.besides', { services })}</p>
}

const Head = ({ quote, draft }: Readonly<{ quote: QuoteShown; draft: Draft }>) => {
  const t = useText()
  const name = t('quotes.name', { kind: quote.kind, version: quote.version })
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-3">
      <p className="story text-large">
        {name} <span className="text-soft">· {t('quotes.state', { state: 'draft' })}</span>
      </p>
      <p role="status" className="flex items-center gap-1.5 text-tiny text-faint">
        {draft.standing === 'saved' ? <Icon name="check" size="tiny" /> : null}
        {draft.standing === 'saved'
          ? t('quotes.saved')
          : draft.standing === 'saving'
            ? t('quotes.saving')
            : ''}
      </p>
    </div>
  )
}

type ActionsProps = DraftEditorProps & Readonly<{ draft: Draft; ask: (what: Asking['what']) => void }>

const Actions = ({ page, quote, draft, ask }: ActionsProps) => {
  const t = useText()
  const discard = useDiscard(quote, draft)
  const hasLines = draft.state.lines.some(({ label }) => label.trim() !== '')
  const mayUseCeiling = page.maySpeak && (page.ceilingLeftMinor ?? 0) > 0
  return (
    <div className="flex flex-wrap items-center gap-2">
      {page.maySpeak ? (
        <>
          <Button
            variant="primary"
            icon="mail"
            shortcut="Control+Enter"
            disabled={!hasLines}
            onClick={() => ask('send')}
          >
            {t('quotes.review')}
          </Button>
          <Button icon="hand" disabled={!hasLines} onClick={() => ask('answer')}>
            {t('quotes.answer')}
          </Button>
        </>
      ) : null}
      <Menu
        items={[
          ...(mayUseCeiling
            ? [
                {
                  label: t('quotes.house'),
                  icon: 'check' as const,
                  disabled: !hasLines,
                  onSelect: () => ask('house'),
                },
              ]
            : []),
          {
            label: t('quotes.preview.paper'),
            icon: 'document',
            onSelect: () =>
              void draft.settle().then((version) => {
                if (version !== null)
                  globalThis.open(`/api/quotes/${quote.id}/quote.pdf`, '_blank', 'noopener')
              }),
          },
          ...(page.mayWrite
            ? [{ label: t('quotes.discard'), icon: 'trash' as const, danger: true, onSelect: discard }]
            : []),
        ]}
      />
    </div>
  )
}

/** Discarded at once; what was done can be undone, the same words become a draft again. */
const useDiscard = (quote: QuoteShown, draft: Draft) => {
  const t = useText()
  const { sendAndWait } = useSend(contract.withdrawQuote)
  const renewal = useSend(contract.renewQuote)
  return (): void => {
    void draft.settle().then(async (rowVersion) => {
      if (rowVersion === null) return
      await sendAndWait({ params: { id: quote.id }, body: { rowVersion } })
      showToast(t('quotes.discarded'), {
        action: {
          label: t('quotes.restore'),
          run: () => renewal.send({ params: { id: quote.id }, body: {} }),
        },
      })
    })
  }
}
