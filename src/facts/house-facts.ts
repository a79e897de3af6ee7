import { z } from 'zod'
import { factKind } from './fact-kind.ts'

const id = z.uuid()
const changes = z.array(z.string())

/** What happens in the house itself: people, sites, menu, imports, settings. */
export const houseFacts = {
  'house-created': factKind({ name: z.string(), demonstration: z.boolean() }),
  'house-changed': factKind({ changed: changes }),
  'site-added': factKind({ siteId: id, code: z.string(), name: z.string() }),
  'site-changed': factKind({ siteId: id, changed: changes }),
  'staff-added': factKind({ staffId: id, role: z.string() }),
  'staff-changed': factKind({ staffId: id, changed: changes, role: z.string().optional() }),
  'signed-in': factKind({ method: z.enum(['password', 'totp', 'recovery', 'passkey']) }),
  'signed-out': factKind({}),
  'sign-in-secured': factKind({
    method: z.enum(['password', 'totp', 'totp-removed', 'passkey', 'passkey-removed']),
  }),
  'view-saved': factKind({ screen: z.string(), name: z.string() }),
  'view-removed': factKind({ screen: z.string(), name: z.string() }),
  'service-added': factKind({ serviceId: id, code: z.string() }),
  'service-changed': factKind({ serviceId: id, code: z.string(), changed: changes }),
  'price-list-published': factKind({
    priceListId: id,
    name: z.string(),
    currency: z.string(),
    validFrom: z.string(),
    prices: z.number(),
  }),
  'price-changed': factKind({ priceListId: id, serviceId: id, amountMinor: z.number() }),
  'file-stored': factKind({ fileId: id, mediaType: z.string(), size: z.number() }),
  'import-started': factKind({ importId: id, source: z.string(), kind: z.string(), dryRun: z.boolean() }),
  'import-finished': factKind({
    importId: id,
    source: z.string(),
    created: z.number(),
    unchanged: z.number(),
    refused: z.number(),
  }),
  'list-exported': factKind({ list: z.string(), rows: z.number() }),
  'measurement-limits-set': factKind({
    limitsId: id,
    kind: z.string(),
    brand: z.string(),
    calibre: z.string(),
    source: z.string(),
    retired: z.boolean(),
  }),
  'model-trained': factKind({
    modelVersion: z.string(),
    replaced: z.boolean(),
    figures: z.record(z.string(), z.number()),
  }),
  'record-published': factKind({
    published: z.boolean(),
    from: z.string().optional(),
    until: z.string().optional(),
  }),
  'answer-promise-set': factKind({ siteId: id, amount: z.number(), unit: z.string() }),
  'saved-answer-kept': factKind({ answerId: id, name: z.string(), language: z.string() }),
  'saved-answer-removed': factKind({ answerId: id, name: z.string() }),
  'channel-account-added': factKind({ accountId: id, channel: z.string(), address: z.string() }),
  'channel-account-changed': factKind({ accountId: id, channel: z.string(), changed: changes }),
  'arrival-not-understood': factKind({ arrivalId: id, channel: z.string(), reason: z.string() }),
  'arrival-read-again': factKind({ arrivalId: id }),
  'rules-changed': factKind({ ruleSet: z.string(), version: z.number() }),
} as const
