import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../contract.ts'
import { OpeningFields } from './opening-fields.tsx'
import { readSiteDetails, SiteFields, type SiteDetails } from './site-fields.tsx'
import type { Site } from './site-list.tsx'

/** One site: where it is, when it is open, what it charges in, and on which days nothing will be finished. */
export const SitePage = () => {
  const id = useParam('siteId')
  return id === 'new' ? <NewSite /> : <KnownSite id={id} />
}

const KnownSite = ({ id }: Readonly<{ id: string }>) => {
  const { data, problem, refetch } = useReply(contract.readSite, { params: { id } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return <Editing key={`${id} ${data.site.version}`} site={data.site} closedDays={data.closedDays} />
}

const Editing = ({ site, closedDays }: Readonly<{ site: Site; closedDays: readonly string[] }>) => {
  const t = useText()
  const change = useSend(contract.changeSite, { onDone: () => showToast(t('sites.saved')) })
  return (
    <Page title={site.name} width="reading" above={<Back />} lead={t(`sites.kind.${site.kind}`)}>
      <SiteForm
        start={site}
        isLocked={!site.mayChange}
        problem={change.problem}
        isSending={change.isSending}
        onSave={(details) =>
          change.send({ params: { id: site.id }, body: { ...details, version: site.version } })
        }
      />
      <ClosedDays days={closedDays} />
    </Page>
  )
}

const NewSite = () => {
  const t = useText()
  const navigate = useNavigate()
  const { house, language } = useSession()
  const add = useSend(contract.addSite, {
    onDone: ({ id }) => void navigate({ to: `/sites/${id}`, replace: true }),
  })
  const start: SiteDetails = {
    code: '',
    name: '',
    kind: 'boutique',
    country: house.country,
    region: null,
    street: '',
    postalCode: '',
    city: '',
    phone: '',
    mail: '',
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    currency: house.country === 'CH' ? 'CHF' : 'EUR',
    language,
    taxBasisPoints: house.country === 'CH' ? 810 : 2000,
    taxNumber: '',
    iban: '',
    unclaimedAfterDays: 365,
    opening: {},
    isActive: true,
  }
  return (
    <Page title={t('sites.new')} width="reading" above={<Back />}>
      <SiteForm
        start={start}
        isLocked={false}
        problem={add.problem}
        isSending={add.isSending}
        onSave={(details) => add.send({ body: details })}
      />
    </Page>
  )
}

const Back = () => {
  const t = useText()
  return (
    <Link to="/sites" className={linkClass}>
      {t('sites.title')}
    </Link>
  )
}

type SiteFormProps = Readonly<{
  start: SiteDetails
  isLocked: boolean
  problem: ReturnType<typeof useSend>['problem']
  isSending: boolean
  onSave: (details: SiteDetails) => void
}>

const SiteForm = ({ start, isLocked, problem, isSending, onSave }: SiteFormProps) => {
  const t = useText()
  const [opening, setOpening] = useState(start.opening)
  const [unclaimedAfterDays, setUnclaimed] = useState<number | null>(start.unclaimedAfterDays)
  const submit = (form: FormData): void =>
    onSave(
      readSiteDetails(form, { opening, unclaimedAfterDays: unclaimedAfterDays ?? start.unclaimedAfterDays }),
    )
  return (
    <Form problem={problem} onSubmit={submit}>
      <fieldset disabled={isLocked} className="flex flex-col gap-6">
        <SiteFields start={start} unclaimedAfterDays={unclaimedAfterDays} onUnclaimed={setUnclaimed} />
        <OpeningFields opening={opening} onChange={setOpening} />
      </fieldset>
      {isLocked ? null : (
        <FormActions>
          <Button type="submit" variant="primary" busy={isSending}>
            {t('sites.save')}
          </Button>
          <Link to="/sites" className={buttonClass()}>
            {t('sites.cancel')}
          </Link>
        </FormActions>
      )}
    </Form>
  )
}

const ClosedDays = ({ days }: Readonly<{ days: readonly string[] }>) => {
  const t = useText()
  const format = useFormat()
  if (days.length === 0) return null
  return (
    <Section title={t('sites.closed-days')} aside={t('sites.closed-days-text')}>
      <ul className="grid gap-x-8 text-small sm:grid-cols-2">
        {days.map((day) => (
          <li key={day} className="border-b border-hairline py-1.5">
            {format.day(day, 'weekday')}
          </li>
        ))}
      </ul>
    </Section>
  )
}
