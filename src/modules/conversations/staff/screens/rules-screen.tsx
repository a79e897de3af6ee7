import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import { consentPurposes } from '../../domain/consent-kinds.ts'
import * as contract from '../words-contract.ts'
import { HeldThisMonth } from './held-this-month.tsx'
import { useBecause } from './message-words.ts'
import { ToneSettings, WriterSettings } from './tone-settings.tsx'

type Edition = EndpointReply<typeof contract.listEditions>['editions'][number]
type Rules = Edition['rules']

/** When the house speaks: the rules as they stand, what they held back, what others would have done. */
export const RulesScreen = () => {
  const t = useText()
  const { data, problem } = useReply(contract.listEditions, {})
  const standing = data?.editions[0]
  return (
    <Page title={t('conversations.rules')}>
      {problem ? <ErrorNote title={problem.message} /> : null}
      {!data && !problem ? <Skeleton /> : null}
      <HeldThisMonth />
      <Note icon="hand">{t('conversations.rules.text')}</Note>
      <ul className="mt-6 flex flex-col gap-4">
        {data?.editions.map((edition) => (
          <EditionLine key={`${edition.version} ${edition.at ?? ''}`} edition={edition} />
        ))}
      </ul>
      {standing === undefined ? null : (
        <RulesForm key={standing.version} standing={standing} mayChange={data?.mayChange ?? false} />
      )}
      <ToneSettings />
      <WriterSettings />
    </Page>
  )
}

const EditionLine = ({ edition }: Readonly<{ edition: Edition }>) => {
  const t = useText()
  const format = useFormat()
  const { rules } = edition
  const named = (names: readonly (typeof consentPurposes)[number][]): string =>
    names.map((name) => t(`conversations.consents.purpose.${name}`)).join(', ')
  return (
    <li className="border-b border-hairline pb-3 text-small last:border-0">
      <p>
        <span className="font-semibold">
          {t('conversations.rules.edition', { version: edition.version })}
        </span>{' '}
        <span className="text-soft">
          {edition.at === null
            ? t('conversations.rules.of-software')
            : `${format.day(edition.at.slice(0, 10))} · ${edition.by} · ${edition.reason}`}
        </span>
      </p>
      <p>
        {t('conversations.rules.held')}: {named(rules.held)}. {t('conversations.rules.needs-consent')}:{' '}
        {named(rules.needsConsent)}.
      </p>
      <p>
        {t('conversations.rules.troubles')}:{' '}
        {rules.troubles.map((trouble) => t(`conversations.rules.trouble.${trouble}`)).join(', ')}.
      </p>
      <p className="text-soft">
        {t('conversations.rules.quiet', {
          from: rules.quiet.from,
          until: rules.quiet.until,
          most: rules.cap.most,
          days: rules.cap.days,
          expires: rules.expiresAfterDays,
        })}
      </p>
    </li>
  )
}

interface Numbers {
  readonly quietFrom: string
  readonly quietUntil: string
  readonly most: string
  readonly days: string
  readonly expires: string
}

const numbersOf = (rules: Rules): Numbers => ({
  quietFrom: String(rules.quiet.from),
  quietUntil: String(rules.quiet.until),
  most: String(rules.cap.most),
  days: String(rules.cap.days),
  expires: String(rules.expiresAfterDays),
})

const fields = [
  ['quietFrom', 'conversations.rules.quiet-from'],
  ['quietUntil', 'conversations.rules.quiet-until'],
  ['most', 'conversations.rules.most'],
  ['days', 'conversations.rules.days'],
  ['expires', 'conversations.rules.expires'],
] as const

/** Tried on what was said before it rules. */
const RulesForm = ({ standing, mayChange }: Readonly<{ standing: Edition; mayChange: boolean }>) => {
  const t = useText()
  const [held, setHeld] = useState<Rules['held']>(standing.rules.held)
  const [consent, setConsent] = useState<Rules['needsConsent']>(standing.rules.needsConsent)
  const [numbers, setNumbers] = useState(numbersOf(standing.rules))
  const [reason, setReason] = useState('')
  const [period, setPeriod] = useState({ from: '', until: '' })
  const tried = useSend(contract.replayRules, { refresh: [] })
  const [result, setResult] = useState<EndpointReply<typeof contract.replayRules> | null>(null)
  const publish = useSend(contract.publishEdition, {
    onDone: ({ version }) => showToast(t('conversations.rules.published', { version })),
  })
  const rules: Rules = {
    held,
    // Shown above, not chosen here: what is wrong with a watch is nobody's to overlook.
    troubles: standing.rules.troubles,
    needsConsent: consent,
    quiet: { from: Number(numbers.quietFrom), until: Number(numbers.quietUntil) },
    cap: { most: Number(numbers.most), days: Number(numbers.days) },
    expiresAfterDays: Number(numbers.expires),
  }
  const tryThem = (): void => {
    tried.sendAndWait({ body: { ...period, rules } }).then(setResult, () => setResult(null))
  }
  return (
    <Section title={t('conversations.rules.try')}>
      <Form
        onSubmit={() => publish.send({ body: { rules, reason } })}
        problem={publish.problem ?? tried.problem}
      >
        <Purposes label={t('conversations.rules.held')} value={held} onChange={setHeld} />
        <Purposes label={t('conversations.rules.needs-consent')} value={consent} onChange={setConsent} />
        <div className="flex flex-wrap items-end gap-3">
          {fields.map(([name, label]) => (
            <TextField
              key={name}
              type="number"
              className="w-36"
              label={t(label)}
              value={numbers[name]}
              onChange={(event) => setNumbers({ ...numbers, [name]: event.target.value })}
            />
          ))}
        </div>
        <div className="flex flex-wrap items-end gap-3">
          {(['from', 'until'] as const).map((name) => (
            <TextField
              key={name}
              type="date"
              label={t(`conversations.rules.${name}`)}
              value={period[name]}
              onChange={(event) => setPeriod({ ...period, [name]: event.target.value })}
            />
          ))}
          <Button
            busy={tried.isSending}
            disabled={period.from === '' || period.until === ''}
            onClick={tryThem}
          >
            {t('conversations.rules.try')}
          </Button>
        </div>
        {result === null ? null : <Result result={result} />}
        {mayChange ? (
          <TextField
            label={t('conversations.rules.reason')}
            minLength={3}
            maxLength={500}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        ) : null}
        {mayChange ? (
          <FormActions>
            <Button type="submit" variant="primary" busy={publish.isSending}>
              {t('conversations.rules.publish')}
            </Button>
          </FormActions>
        ) : null}
      </Form>
    </Section>
  )
}

const Result = ({ result }: Readonly<{ result: EndpointReply<typeof contract.replayRules> }>) => {
  const t = useText()
  const because = useBecause()
  const { messages, wouldLeave, leftThen } = result
  return (
    <div role="status" className="text-small">
      <p className="font-semibold">{t('conversations.rules.replayed', { messages, wouldLeave, leftThen })}</p>
      <ul>
        {result.stops.map(({ rule, count }) => (
          <li key={rule}>{t('conversations.rules.stopped', { count, because: because(rule) })}</li>
        ))}
      </ul>
    </div>
  )
}

type PurposesProps = Readonly<{
  label: string
  value: Rules['held']
  onChange: (value: Rules['held']) => void
}>

const Purposes = ({ label, value, onChange }: PurposesProps) => {
  const t = useText()
  return (
    <fieldset className="flex flex-wrap gap-4">
      <legend className="text-small font-semibold">{label}</legend>
      {consentPurposes.map((purpose) => (
        <Checkbox
          key={purpose}
          label={t(`conversations.consents.purpose.${purpose}`)}
          checked={value.includes(purpose)}
          onChange={(event) =>
            onChange(event.target.checked ? [...value, purpose] : value.filter((one) => one !== purpose))
          }
        />
      ))}
    </fieldset>
  )
}
