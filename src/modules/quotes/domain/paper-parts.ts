import type { Address, PaperClient, PaperWatch, SiteHead } from '#modules/papers/domain/paper-data.ts'
import type { Client } from '#modules/clients/domain/client.ts'
import { clientName } from '#modules/clients/domain/client-name.ts'
import type { Site } from '#modules/sites/domain/site.ts'
import type { Watch } from '#modules/watches/domain/watch.ts'

// How rows of the house become parts of a paper; quotes and invoices say them alike.

const filled = <Key extends string>(key: Key, text: string): { [K in Key]?: string } =>
  // oxlint-disable-next-line typescript/consistent-type-assertions -- a computed key widens to string
  (text === '' ? {} : { [key]: text }) as { [K in Key]?: string }

export const siteAddress = (site: Site, name: string): Address => ({
  name,
  street: site.street,
  postalCode: site.postalCode,
  town: site.city,
  country: site.country,
})

export const siteHead = (site: Site, houseName: string): SiteHead => ({
  house: houseName,
  site: site.name,
  address: siteAddress(site, houseName),
  ...filled('phone', site.phone),
  ...filled('mail', site.mail),
  ...filled('taxNumber', site.taxNumber),
})

export const paperClient = (client: Client): PaperClient => ({
  name: clientName(client),
  lines: [
    client.givenName !== '' && client.familyName !== '' ? client.company : '',
    client.street,
    `${client.postalCode} ${client.city}`.trim(),
    client.phone,
    client.mail,
  ].filter((line) => line !== ''),
})

export const paperWatch = (watch: Watch): PaperWatch => ({
  brand: watch.brand,
  ...filled('model', watch.model),
  ...filled('reference', watch.reference),
  ...filled('calibre', watch.calibre),
  serial:
    watch.serialState === 'read' || watch.serialState === 'mismatch'
      ? { kind: 'known', serial: watch.serial }
      : { kind: 'unknown' },
  details: [watch.material, watch.dial, watch.strap, watch.marks].filter((detail) => detail !== ''),
})
