import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFilters } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Note } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { ClientFields, emptyDetails, readDetails, type Details } from './client-fields.tsx'
import { useEvidence, type Duplicate } from './likely-duplicates.tsx'

/** Writes somebody down, and says while one types who it might already be. */
export const NewClient = () => {
  const t = useText()
  const navigate = useNavigate()
  const session = useSession()
  const [filters] = useFilters()
  const create = useSend(contract.createClient, {
    onDone: ({ id }) => void navigate({ to: `/clients/${id}`, replace: true }),
  })
  const known = useKnownAlready()
  const start = startingWith(emptyDetails(session.language, session.house.country), filters['q'] ?? '')
  return (
    <Page
      title={t('clients.new.title')}
      width="reading"
      above={
        <Link to="/clients" className={linkClass}>
          {t('clients.list.title')}
        </Link>
      }
    >
      <Form
        problem={create.problem}
        onChange={(event) => known.ask(readDetails(new FormData(event.currentTarget)))}
        onSubmit={(form) => create.send({ body: readDetails(form) })}
      >
        <ClientFields details={start}>
          <KnownAlready duplicates={known.duplicates} />
        </ClientFields>
        <FormActions>
          <Button type="submit" variant="primary" busy={create.isSending}>
            {known.duplicates.length > 0 ? t('clients.new.save-anyway') : t('clients.new.save')}
          </Button>
          <Link to="/clients" className={buttonClass()}>
            {t('clients.cancel')}
          </Link>
        </FormActions>
      </Form>
    </Page>
  )
}

/** A search is typed in small letters; a name is not written so. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** What was looked for in vain is not typed twice: a mail, a phone, or a name. */
const startingWith = (details: Details, said: string): Details => {
  const text = said.trim()
  if (text.includes('@')) return { ...details, mail: text }
  if (/^[\d\s+()./-]{5,}$/.test(text)) return { ...details, phone: text }
  const [given = '', ...family] = text.split(/\s+/).map(capital)
  return family.length === 0
    ? { ...details, familyName: given }
    : { ...details, givenName: given, familyName: family.join(' ') }
}

const pause = 350

/** Asks who this might already be, once the fingers rest. */
const useKnownAlready = () => {
  const [asked, setAsked] = useState<Details | null>(null)
  const [duplicates, setDuplicates] = useState<readonly Duplicate[]>([])
  const { sendAndWait } = useSend(contract.findLikelyDuplicates, { refresh: [] })
  const send = useRef(sendAndWait)
  useEffect(() => {
    send.current = sendAndWait
  })
  useEffect(() => {
    if (asked === null) return undefined
    let isWanted = true
    const { givenName, familyName, company, mail, phone, city } = asked
    const timer = setTimeout(() => {
      send.current({ body: { givenName, familyName, company, mail, phone, city } }).then(
        (reply) => (isWanted ? setDuplicates(reply.duplicates) : undefined),
        () => undefined,
      )
    }, pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked])
  return { duplicates, ask: setAsked }
}

const KnownAlready = ({ duplicates }: Readonly<{ duplicates: readonly Duplicate[] }>) => {
  const t = useText()
  const evidence = useEvidence()
  return (
    <div aria-live="polite">
      {duplicates.length === 0 ? null : (
        <Note tone="accent" icon="users" title={t('clients.new.known', { count: duplicates.length })}>
          <ul className="mt-1">
            {duplicates.map((other) => (
              <li key={other.id} className="py-0.5">
                <Link to={`/clients/${other.id}`} className={linkClass}>
                  {other.name}
                </Link>{' '}
                <span className="text-soft">
                  {[other.city, other.phone, evidence(other.evidence)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  )
}
