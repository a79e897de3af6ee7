import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { languages } from '#platform/i18n/languages.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7'])

const siteDetails = {
  code: z.string().regex(/^[A-Z0-9]{2,6}$/),
  name: z.string().trim().min(1).max(120),
  kind: z.enum(['boutique', 'workshop', 'service_centre', 'partner']),
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z.string().max(10).nullable(),
  street: z.string().max(200),
  postalCode: z.string().max(20),
  city: z.string().max(120),
  phone: z.string().max(40),
  mail: z.union([z.literal(''), z.email().max(254)]),
  timeZone: z.string().min(1).max(60),
  currency: z.string().regex(/^[A-Z]{3}$/),
  language: z.enum(languages),
  taxBasisPoints: z.number().int().min(0).max(5000),
  taxNumber: z.string().max(40),
  iban: z.string().max(42),
  unclaimedAfterDays: z.number().int().min(30).max(3650),
  opening: z.partialRecord(weekday, z.array(z.tuple([clock, clock])).max(4)),
  isActive: z.boolean(),
}

const stored = z.strictObject({
  ...siteDetails,
  id: z.uuid(),
  name: z.string(),
  mail: z.string(),
  opening: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
  version: z.number(),
  mayChange: z.boolean(),
})

const params = z.strictObject({ id: z.uuid() })

export const listSites = endpoint({
  method: 'GET',
  path: '/api/sites',
  reply: z.strictObject({ sites: z.array(stored), mayAdd: z.boolean() }),
})

export const readSite = endpoint({
  method: 'GET',
  path: '/api/sites/:id',
  params,
  reply: z.strictObject({
    site: stored,
    /** The next days on which the site does not work though its hours say so: public holidays. */
    closedDays: z.array(z.string()),
  }),
})

export const addSite = endpoint({
  method: 'POST',
  path: '/api/sites',
  body: z.strictObject(siteDetails),
  reply: z.strictObject({ id: z.uuid(), version: z.number() }),
})

export const changeSite = endpoint({
  method: 'PUT',
  path: '/api/sites/:id',
  params,
  body: z.strictObject({ ...siteDetails, version: z.number().int() }),
  reply: z.strictObject({ version: z.number() }),
})
