import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { languageNames } from '#platform/i18n/languages.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../words-contract.ts'
import { TranslationSetting } from './translation-setting.tsx'

type Tone = EndpointReply<typeof contract.readTones>['tones'][number]
type Writer = EndpointReply<typeof contract.readWriter>

/** How the house greets and takes its leave, language by language. */
export const ToneSettings = () => {
  const t = useText()
  const { data, problem } = useReply(contract.readTones, {})
  if (problem) return <ErrorNote title={problem.message} />
  return (
    <Section title={t('conversations.tones')}>
      <p className="mb-3 max-w-prose text-small text-soft">{t('conversations.tones.hint')}</p>
      {data?.tones.map((tone) => (
        <ToneForm key={tone.language} tone={tone} mayChange={data.mayChange} />
      ))}
    </Section>
  )
}

const ToneForm = ({ tone, mayChange }: Readonly<{ tone: Tone; mayChange: boolean }>) => {
  const t = useText()
  const [words, setWords] = useState(tone)
  const { send, isSending, problem } = useSend(contract.changeTone, {
    onDone: () => showToast(t('conversations.tones.saved')),
  })
  return (
    <Form onSubmit={() => send({ body: words })} problem={problem} className="mb-5 gap-2">
      <p className="font-semibold">{languageNames[tone.language]}</p>
      <div className="flex flex-wrap items-end gap-3">
        {(['greeting', 'closing', 'signature'] as const).map((name) => (
          <TextField
            key={name}
            className="min-w-56 flex-1"
            label={t(`conversations.tones.${name}`)}
            lang={tone.language}
            disabled={!mayChange}
            optional={name === 'signature'}
            maxLength={name === 'greeting' ? 120 : 200}
            value={words[name]}
            onChange={(event) => setWords({ ...words, [name]: event.target.value })}
          />
        ))}
        {mayChange ? (
          <Button type="submit" busy={isSending}>
            {t('conversations.save')}
          </Button>
        ) : null}
      </div>
    </Form>
  )
}

/** A model may put the draft in its own words: off by default, and what leaves the house is said here. */
export const WriterSettings = () => {
  const t = useText()
  const { data, problem } = useReply(contract.readWriter, {})
  return (
    <Section title={t('conversations.writer')}>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <Note icon="info">{t('conversations.writer.leaves')}</Note>
      {data ? <WriterForm key={`${data.url} ${data.enabled}`} writer={data} /> : null}
      <TranslationSetting />
    </Section>
  )
}

const WriterForm = ({ writer }: Readonly<{ writer: Writer }>) => {
  const t = useText()
  const [enabled, setEnabled] = useState(writer.enabled)
  const [url, setUrl] = useState(writer.url)
  const [model, setModel] = useState(writer.model)
  const [key, setKey] = useState('')
  const { send, isSending, problem } = useSend(contract.changeWriter, {
    onDone: () => showToast(t('conversations.tones.saved')),
  })
  const submit = (): void => send({ body: { enabled, url, model, key: key === '' ? null : key } })
  return (
    <Form onSubmit={submit} problem={problem} className="gap-3">
      <Checkbox
        label={t('conversations.writer.enabled')}
        checked={enabled}
        disabled={!writer.mayChange}
        onChange={(event) => setEnabled(event.target.checked)}
      />
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          type="url"
          label={t('conversations.writer.url')}
          required
          disabled={!writer.mayChange}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        <TextField
          label={t('conversations.writer.model')}
          required
          disabled={!writer.mayChange}
          value={model}
          onChange={(event) => setModel(event.target.value)}
        />
        <TextField
          type="password"
          autoComplete="off"
          label={t('conversations.writer.key')}
          optional
          hint={writer.hasKey ? t('conversations.writer.key-kept') : undefined}
          disabled={!writer.mayChange}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      </div>
      {writer.mayChange ? (
        <FormActions>
          <Button type="submit" busy={isSending}>
            {t('conversations.save')}
          </Button>
        </FormActions>
      ) : null}
    </Form>
  )
}
