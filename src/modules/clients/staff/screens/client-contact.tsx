import type { ReactNode } from 'react'

import { languageNames } from '#platform/i18n/languages.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { linkClass } from '#ui/button.tsx'
import { Facts, Section } from '#ui/page.tsx'
import { countryName } from './countries.ts'
import type { ClientReply } from './client-page.tsx'

/** How to reach somebody: every line does what it says when it is touched. */
export const ClientContact = ({ client }: Readonly<{ client: ClientReply['client'] }>) => {
  const t = useText()
  const { locale } = useFormat()
  const town = `${client.postalCode} ${client.city}`.trim()
  const address = [client.street, town, countryName(client.country, locale)].filter((line) => line !== '')
  const facts: { label: string; value: ReactNode }[] = []
  const add = (label: string, value: ReactNode, isKnown: boolean): void => {
    if (isKnown) facts.push({ label, value })
  }
  add(t('clients.field.company'), client.company, client.company !== '')
  add(
    t('clients.field.phone'),
    <a className={linkClass} href={`tel:${client.phone.replaceAll(/[^\d+]/g, '')}`}>
      {client.phone}
    </a>,
    client.phone !== '',
  )
  add(
    t('clients.field.mail'),
    <a className={linkClass} href={`mailto:${client.mail}`}>
      {client.mail}
    </a>,
    client.mail !== '',
  )
  add(
    t('clients.field.address'),
    address.map((line) => (
      <span key={line} className="block">
        {line}
      </span>
    )),
    address.length > 0,
  )
  add(t('clients.field.language'), languageNames[client.language], true)
  return (
    <Section title={t('clients.page.reach')}>
      <Facts facts={facts} />
      {client.remark !== '' ? (
        <p className="mt-4 border-l-2 border-edge pl-3 text-small whitespace-pre-line">{client.remark}</p>
      ) : null}
    </Section>
  )
}
