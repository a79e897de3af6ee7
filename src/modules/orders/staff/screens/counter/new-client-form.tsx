import { useEffect, useState } from 'react'

import { findLikelyDuplicates } from '#modules/clients/staff/contract.ts'
import { languageNames, languages, isLanguage } from '#platform/i18n/languages.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { FieldRow } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import type { ChosenClient, NewClient } from './draft.ts'

type Duplicate = EndpointReply<typeof findLikelyDuplicates>['duplicates'][number]
type Known = Extract<ChosenClient, { is: 'known' }>

type NewClientFormProps = Readonly<{
  details: NewClient
  onChange: (details: NewClient) => void
  onKnown: (client: Known) => void
  onCancel: () => void
}>

const typingPause = 400

/** Asked while the name is typed; a house that finds the same person twice has two halves of a history. */
const useLikelyDuplicates = ({ givenName, familyName, company, mail, phone, city }: NewClient) => {
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([])
  const { sendAndWait } = useSend(findLikelyDuplicates, { refresh: [] })
  const said = JSON.stringify({ givenName, familyName, company, mail, phone, city })
  useEffect(() => {
    const isEnough =
      familyName.trim().length > 1 || company.trim().length > 1 || mail.includes('@') || phone.length > 5
    if (!isEnough) {
      setDuplicates([])
      return undefined
    }
    let isCurrent = true
    const timer = setTimeout(() => {
      const body = { givenName, familyName, company, mail, phone, city }
      sendAndWait({ body }).then(
        (reply) => isCurrent && setDuplicates(reply.duplicates),
        // Only an offer: without an answer the client is simply written down.
        () => undefined,
      )
    }, typingPause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `said` holds every field that is compared
  }, [said])
  return duplicates
}

const asked = ['givenName', 'familyName', 'phone', 'mail'] as const

/** What was typed into the search is here already; the next thing to ask comes first. */
const firstEmpty = (details: NewClient) => {
  if (details.familyName !== '') return details.phone === '' ? 'phone' : 'mail'
  return asked.find((name) => details[name] === '')
}

export const NewClientForm = ({ details, onChange, onKnown, onCancel }: NewClientFormProps) => {
  const t = useText()
  const duplicates = useLikelyDuplicates(details)
  const [first] = useState(() => firstEmpty(details))
  const field = (name: Exclude<keyof NewClient, 'language'>) => ({
    name: `client.${name}`,
    value: details[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...details, [name]: event.target.value }),
    autoComplete: 'off',
    autoFocus: name === first,
  })
  return (
    <div className="flex flex-col gap-4">
      <FieldRow>
        <TextField label={t('counter.client.given-name')} optional {...field('givenName')} maxLength={120} />
        <TextField label={t('counter.client.family-name')} {...field('familyName')} maxLength={120} />
      </FieldRow>
      <FieldRow>
        <TextField label={t('counter.client.phone')} optional type="tel" {...field('phone')} maxLength={40} />
        <TextField
          label={t('counter.client.mail')}
          optional
          inputMode="email"
          {...field('mail')}
          maxLength={254}
        />
      </FieldRow>
      {duplicates.length > 0 ? <Duplicates duplicates={duplicates} onKnown={onKnown} /> : null}
      <FieldRow>
        <TextField label={t('counter.client.street')} optional {...field('street')} maxLength={200} />
        <div className="grid grid-cols-[6.5rem_1fr_4.5rem] gap-3">
          <TextField label={t('counter.client.postal-code')} {...field('postalCode')} maxLength={20} />
          <TextField label={t('counter.client.city')} {...field('city')} maxLength={120} />
          <TextField
            label={t('counter.client.country')}
            {...field('country')}
            maxLength={2}
            placeholder="CH"
            className="uppercase"
          />
        </div>
      </FieldRow>
      <FieldRow>
        <TextField label={t('counter.client.company')} optional {...field('company')} maxLength={160} />
        <Select
          label={t('counter.client.language')}
          hint={t('counter.client.language-hint')}
          value={details.language}
          options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
          onChange={(event) => {
            const language = event.target.value
            if (isLanguage(language)) onChange({ ...details, language })
          }}
        />
      </FieldRow>
      <p>
        <Button variant="quiet" icon="search" onClick={onCancel}>
          {t('counter.client.search-again')}
        </Button>
      </p>
    </div>
  )
}

type DuplicatesProps = Readonly<{ duplicates: readonly Duplicate[]; onKnown: (client: Known) => void }>

const Duplicates = ({ duplicates, onKnown }: DuplicatesProps) => {
  const t = useText()
  return (
    <div role="status">
      <Note tone="accent" icon="users" title={t('counter.client.duplicates')}>
        <ul className="mt-1 flex flex-col gap-1">
          {duplicates.map((one) => {
            const detail = [one.phone, one.mail, one.city].filter((part) => part !== '').join(' · ')
            return (
              <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="min-w-0">
                  <span className="font-semibold">{one.name || one.company}</span>{' '}
                  <span className="text-soft">
                    {detail} ({one.evidence.map((evidence) => t(`counter.evidence.${evidence}`)).join(', ')})
                  </span>
                </span>
                <Button
                  size="small"
                  onClick={() => onKnown({ is: 'known', id: one.id, name: one.name || one.company, detail })}
                >
                  {t('counter.client.it-is-them')}
                </Button>
              </li>
            )
          })}
        </ul>
      </Note>
    </div>
  )
}
