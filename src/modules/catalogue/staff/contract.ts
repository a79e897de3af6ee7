import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const day = z.iso.date()
const currency = z.string().regex(/^[A-Z]{3}$/)
const name = z.string().trim().min(1).max(120)
const minor = z.number().int().min(0).max(100_000_000)

const serviceDetails = {
  code: z
    .string()
    .trim()
    .regex(/^[A-Z0-9][A-Z0-9-]{0,19}$/),
  category: z.enum([
    'regulation',
    'dial',
    'polishing',
    'crystal',
    'strap',
    'overhaul',
    'water_resistance',
    'battery',
    'gaskets',
    'control',
    'other',
  ]),
  names: z.strictObject({ en: name, fr: name, de: name, it: name }),
  skill: z.string().trim().min(1).max(40),
  minutes: z.number().int().min(0).max(100_000),
  movement: z.enum(['any', 'mechanical', 'quartz']),
  whileYouWait: z.boolean(),
  warrantyMonths: z.number().int().min(0).max(120),
  isActive: z.boolean(),
  position: z.number().int().min(0).max(100_000),
}

const service = z.strictObject({ ...serviceDetails, code: z.string(), id: z.uuid(), version: z.number() })
const price = z.strictObject({ grossMinor: z.number(), netMinor: z.number(), taxMinor: z.number() })
const params = z.strictObject({ id: z.uuid() })

export const listServices = endpoint({
  method: 'GET',
  path: '/api/services',
  reply: z.strictObject({ services: z.array(service), mayChange: z.boolean() }),
})

export const addService = endpoint({
  method: 'POST',
  path: '/api/services',
  body: z.strictObject(serviceDetails),
  reply: z.strictObject({ id: z.uuid(), version: z.number() }),
})

export const changeService = endpoint({
  method: 'PUT',
  path: '/api/services/:id',
  params,
  body: z.strictObject({ ...serviceDetails, version: z.number().int() }),
  reply: z.strictObject({ version: z.number() }),
})

export const addStandardMenu = endpoint({
  method: 'POST',
  path: '/api/services/standard-menu',
  body: z.strictObject({}),
  reply: z.strictObject({ services: z.number() }),
})

/** The menu as the counter of a site reads it on a day. */
export const readMenu = endpoint({
  method: 'GET',
  path: '/api/menu',
  query: z.strictObject({ siteId: z.uuid(), on: day.optional() }),
  reply: z.strictObject({
    siteId: z.uuid(),
    on: day,
    currency: z.string(),
    taxBasisPoints: z.number(),
    items: z.array(z.strictObject({ service, price: price.nullable(), priceListId: z.uuid().nullable() })),
  }),
})

const listHead = {
  name,
  currency,
  siteId: z.uuid().nullable(),
  validFrom: day,
  validUntil: day.nullable(),
  roundingMinor: z.number().int().min(1).max(10_000),
  taxIncluded: z.boolean(),
}

const priceList = z.strictObject({
  ...listHead,
  name: z.string(),
  id: z.uuid(),
  publishedAt: z.iso.datetime(),
  /** Whether it speaks today, will, or did; `replaced` when later lists name everything it names. */
  standing: z.enum(['in-force', 'coming', 'ended', 'replaced']),
})

export const listPriceLists = endpoint({
  method: 'GET',
  path: '/api/price-lists',
  reply: z.strictObject({ lists: z.array(priceList), mayPublish: z.boolean() }),
})

export const readPriceList = endpoint({
  method: 'GET',
  path: '/api/price-lists/:id',
  params,
  reply: z.strictObject({
    list: priceList,
    prices: z.array(z.strictObject({ serviceId: z.uuid(), amountMinor: z.number() })),
  }),
})

export const publishPriceList = endpoint({
  method: 'POST',
  path: '/api/price-lists',
  body: z.strictObject({
    ...listHead,
    prices: z
      .array(z.strictObject({ serviceId: z.uuid(), amountMinor: minor }))
      .min(1)
      .max(2000),
  }),
  reply: z.strictObject({ id: z.uuid() }),
})
