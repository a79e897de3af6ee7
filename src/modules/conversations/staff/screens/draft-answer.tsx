import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { draftCases, type DraftCase } from '#voices/drafts/draft-cases.ts'
import { DraftByModel } from './draft-by-model.tsx'
import * as contract from '../words-contract.ts'

type Draft = EndpointReply<typeof contract.composeDraft>

type DraftAnswerProps = Readonly<{
  clientId: string
  orderId: string | null
  /** What is written already: a draft never takes its place without being asked. */
  text: string
  onTake: (text: string) => void
}>

/** An answer from the facts, to be looked over and sent by a person; under it each sentence with what it rests on. */
export const DraftAnswer = ({ clientId, orderId, text, onTake }: DraftAnswerProps) => {
  const t = useText()
  const [chosen, setChosen] = useState<DraftCase | ''>('')
  const [gesture, setGesture] = useState('')
  const [draft, setDraft] = useState<Draft | null>(null)
  const [asked, setAsked] = useState('')
  const take = (made: Draft): void => {
    setDraft(made)
    if (text.trim() === '' || text === draft?.text) onTake(made.text)
  }
  const compose = useSend(contract.composeDraft, { refresh: [], onDone: take })
  const ask = (): void => {
    setAsked(chosen === 'apology' ? gesture.trim() : '')
    compose.send({ body: { clientId, orderId, gesture, ...(chosen === '' ? {} : { draftCase: chosen }) } })
  }
  return (
    <section aria-label={t('conversations.draft')} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <Button size="small" icon="pen" busy={compose.isSending} onClick={ask}>
          {t('conversations.draft')}
        </Button>
        <Select
          label={t('conversations.draft.case')}
          name="draftCase"
          value={chosen}
          placeholder={t('conversations.draft.case.proposed')}
          options={draftCases.map((value) => ({
            value,
            label: t(`conversations.draft.case.${value}`),
          }))}
          onChange={(event) => setChosen(draftCases.find((value) => value === event.target.value) ?? '')}
        />
        {chosen === 'apology' ? (
          <TextField
            label={t('conversations.draft.gesture')}
            optional
            maxLength={300}
            value={gesture}
            onChange={(event) => setGesture(event.target.value)}
          />
        ) : null}
      </div>
      <DraftByModel clientId={clientId} orderId={orderId} draftCase={chosen} onTake={onTake} />
      {compose.problem ? <ErrorNote title={compose.problem.message} /> : null}
      {draft === null ? null : (
        <>
          {text === draft.text ? null : (
            <Button size="small" className="w-fit" onClick={() => onTake(draft.text)}>
              {t('conversations.draft.replace')}
            </Button>
          )}
          {asked === '' || draft.text.includes(asked) ? null : (
            <p className="text-small text-caution">{t('conversations.draft.gesture-left-out')}</p>
          )}
          {draft.summary.length === 0 ? null : (
            <p className="max-w-prose text-small text-soft">
              <span className="font-semibold text-ink">{t('conversations.draft.summary')}</span>{' '}
              {draft.summary.map(({ text: told }) => told).join(' ')}
            </p>
          )}
          <RestsOn sentences={draft.sentences} />
        </>
      )}
    </section>
  )
}

const RestsOn = ({ sentences }: Pick<Draft, 'sentences'>) => {
  const t = useText()
  return (
    <details className="text-small text-soft">
      <summary>{t('conversations.draft.rests-on')}</summary>
      <ol className="mt-2 flex flex-col gap-1.5 border-l-2 border-hairline pl-3">
        {sentences.map((sentence) => (
          <li key={sentence.text}>
            <span className="text-ink">{sentence.text}</span>{' '}
            <span>
              {sentence.facts.length === 0 ? t('conversations.draft.courtesy') : sentence.facts.join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
