import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { languages } from '#platform/i18n/languages.ts'

const text = (most: number) => z.string().trim().max(most)

const details = z.strictObject({
  givenName: text(120),
  familyName: text(120),
  company: text(160),
  mail: z.union([z.literal(''), z.string().trim().pipe(z.email().max(254))]),
  phone: text(40).regex(/^[\d\s+()./-]*$/),
  language: z.enum(languages),
  street: text(200),
  postalCode: text(20),
  city: text(120),
  country: z.union([z.literal(''), z.string().regex(/^[A-Za-z]{2}$/)]),
  remark: z.string().max(4000),
})

const storedDetails = {
  givenName: z.string(),
  familyName: z.string(),
  company: z.string(),
  mail: z.string(),
  phone: z.string(),
  language: z.enum(languages),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  remark: z.string(),
}

const params = z.strictObject({ id: z.uuid() })
const moment = z.iso.datetime()

const listItem = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** Family name first, as the list is sorted. */
  listName: z.string(),
  company: z.string(),
  mail: z.string(),
  phone: z.string(),
  city: z.string(),
  country: z.string(),
  watches: z.number(),
  openOrders: z.number(),
  orders: z.number(),
  lastOrderAt: moment.nullable(),
})

export const listClients = endpoint({
  method: 'GET',
  path: '/api/clients',
  query: z.strictObject({
    search: z.string().max(200).optional(),
    after: z.string().max(1000).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(80),
  }),
  reply: z.strictObject({
    clients: z.array(listItem),
    next: z.string().nullable(),
    mayKeep: z.boolean(),
    mayExport: z.boolean(),
  }),
})

export const exportClients = endpoint({
  method: 'GET',
  path: '/api/clients/export',
  query: z.strictObject({ search: z.string().max(200).optional() }),
  reply: z.never(),
})

export const createClient = endpoint({
  method: 'POST',
  path: '/api/clients',
  body: details,
  reply: z.strictObject({ id: z.uuid(), version: z.number() }),
})

const orderShort = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  kind: z.string(),
  stage: z.string(),
  isOpen: z.boolean(),
  waitReason: z.string().nullable(),
  watchId: z.uuid(),
  watch: z.string(),
  receivedAt: moment,
  readyAt: moment.nullable(),
  returnedAt: moment.nullable(),
  promisedOn: z.iso.date().nullable(),
})

export const readClient = endpoint({
  method: 'GET',
  path: '/api/clients/:id',
  params,
  reply: z.strictObject({
    client: z.strictObject({
      ...storedDetails,
      id: z.uuid(),
      version: z.number(),
      createdAt: moment,
      /** The record this one was merged into; the screen goes there. */
      mergedInto: z.uuid().nullable(),
      erasedAt: moment.nullable(),
    }),
    watches: z.array(
      z.strictObject({
        id: z.uuid(),
        name: z.string(),
        reference: z.string(),
        serial: z.string(),
        serialState: z.enum(['read', 'unknown', 'worn', 'mismatch']),
        year: z.number().nullable(),
      }),
    ),
    orders: z.array(orderShort),
    messages: z.number(),
    unansweredMessages: z.number(),
    merged: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
    mayKeep: z.boolean(),
    mayAnswerFor: z.boolean(),
  }),
})

export const changeClient = endpoint({
  method: 'PUT',
  path: '/api/clients/:id',
  params,
  body: z.strictObject({ ...details.shape, version: z.number().int() }),
  reply: z.strictObject({ version: z.number() }),
})

const duplicate = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  company: z.string(),
  mail: z.string(),
  phone: z.string(),
  city: z.string(),
  score: z.number(),
  evidence: z.array(z.enum(['same-mail', 'same-phone', 'same-name', 'similar-name', 'same-city'])),
})

/** Who somebody being written down might already be; asked as the form is filled in. */
export const findLikelyDuplicates = endpoint({
  method: 'POST',
  path: '/api/clients/likely-duplicates',
  body: z.strictObject({
    givenName: text(120),
    familyName: text(120),
    company: text(160),
    mail: text(254),
    phone: text(40),
    city: text(120),
    except: z.uuid().optional(),
  }),
  reply: z.strictObject({ duplicates: z.array(duplicate) }),
})

export const listLikelyDuplicates = endpoint({
  method: 'GET',
  path: '/api/clients/:id/likely-duplicates',
  params,
  reply: z.strictObject({ duplicates: z.array(duplicate) }),
})

export const mergeClients = endpoint({
  method: 'POST',
  path: '/api/clients/:id/merge',
  params,
  body: z.strictObject({
    version: z.number().int(),
    merged: z.strictObject({ id: z.uuid(), version: z.number().int() }),
    details,
  }),
  reply: z.strictObject({ version: z.number() }),
})

export const separateClients = endpoint({
  method: 'POST',
  path: '/api/clients/:id/separate',
  params,
  body: z.strictObject({ merged: z.uuid() }),
  reply: z.strictObject({}),
})

/** Everything kept about the client, to be handed over; that it was asked for is a fact, so it is a write. */
export const copyClient = endpoint({
  method: 'POST',
  path: '/api/clients/:id/copy',
  params,
  body: z.strictObject({}),
  reply: z.strictObject({ fileName: z.string(), copy: z.record(z.string(), z.unknown()) }),
})

export const eraseClient = endpoint({
  method: 'POST',
  path: '/api/clients/:id/erase',
  params,
  body: z.strictObject({ reason: z.string().trim().min(3).max(500) }),
  reply: z.strictObject({}),
})

export const listPortalLinks = endpoint({
  method: 'GET',
  path: '/api/clients/:id/links',
  params,
  reply: z.strictObject({
    links: z.array(
      z.strictObject({
        id: z.uuid(),
        orderId: z.uuid().nullable(),
        createdAt: moment,
        expiresAt: moment,
        usedAt: moment.nullable(),
      }),
    ),
  }),
})

export const issuePortalLink = endpoint({
  method: 'POST',
  path: '/api/clients/:id/links',
  params,
  body: z.strictObject({ orderId: z.uuid().optional() }),
  reply: z.strictObject({ address: z.string() }),
})

export const revokePortalLink = endpoint({
  method: 'POST',
  path: '/api/clients/:id/links/:linkId/revoke',
  params: z.strictObject({ id: z.uuid(), linkId: z.uuid() }),
  body: z.strictObject({}),
  reply: z.strictObject({}),
})
