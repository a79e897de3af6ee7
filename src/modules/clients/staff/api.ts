import { anyStaff, hidingReply, staffPreview, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findOrder } from '#modules/orders/public.ts'
import { notFound, refuse } from '#platform/refusal.ts'
import { newClient } from '../domain/client.ts'
import { mayAnswerForClients, mayKeepClients } from '../policy.ts'
import { changeClient, insertClient } from '../store/commands.ts'
import { eraseClient } from '../store/erasure.ts'
import { handOutCopy } from '../store/kept-about.ts'
import { findLikelyDuplicates } from '../store/likely-duplicates.ts'
import { mergeClients, separateClients } from '../store/merging.ts'
import { issuePortalLink, listPortalLinks, revokePortalLink } from '../store/portal-links.ts'
import { findClient, listClients } from '../store/queries.ts'
import * as contract from './contract.ts'
import { exportClients } from './export.ts'
import { presentClient, presentDuplicate, presentList } from './present.ts'

export const clientsApi: StaffRoute[] = [
  staffRoute(contract.listClients, anyStaff, async ({ scope, query }) => {
    const page = await listClients(scope, query)
    return {
      clients: await presentList(scope, page.clients),
      next: page.next,
      mayKeep: mayKeepClients(scope.staff),
      mayExport: mayAnswerForClients(scope.staff),
    }
  }),

  // Before the client of this name: a router would take "export" for an id.
  staffRoute(contract.exportClients, mayAnswerForClients, ({ scope, foundation, query }) =>
    Promise.resolve(exportClients(scope, foundation, query.search)),
  ),

  staffRoute(contract.createClient, mayKeepClients, async ({ scope, body }) => {
    if (!isNamed(body)) return refuse('clients.name-needed', { field: 'familyName', status: 422 })
    const client = newClient(body, scope.now)
    await insertClient(scope, client)
    return { id: client.id, version: client.version }
  }),

  staffPreview(contract.findLikelyDuplicates, anyStaff, async ({ scope, body }) => {
    const { except, ...described } = body
    return { duplicates: (await findLikelyDuplicates(scope, described, except)).map(presentDuplicate) }
  }),

  staffRoute(contract.listLikelyDuplicates, anyStaff, async ({ scope, params }) => {
    const client = await findClient(scope, params.id)
    if (client === undefined || client.erasedAt !== null) return notFound()
    return { duplicates: (await findLikelyDuplicates(scope, client, client.id)).map(presentDuplicate) }
  }),

  staffRoute(contract.readClient, anyStaff, async ({ scope, params }) => {
    const client = await findClient(scope, params.id)
    return client === undefined ? notFound() : presentClient(scope, client)
  }),

  staffRoute(contract.changeClient, mayKeepClients, async ({ scope, params, body }) => {
    const { version, ...details } = body
    if (!isNamed(details)) return refuse('clients.name-needed', { field: 'familyName', status: 422 })
    return changeClient(scope, { id: params.id, version, details })
  }),

  staffRoute(contract.mergeClients, mayKeepClients, async ({ scope, params, body }) => {
    if (!isNamed(body.details)) return refuse('clients.name-needed', { field: 'familyName', status: 422 })
    return mergeClients(scope, {
      kept: { id: params.id, version: body.version },
      merged: body.merged,
      details: body.details,
    })
  }),

  staffRoute(contract.separateClients, mayKeepClients, async ({ scope, params, body }) => {
    const refusal = await separateClients(scope, { kept: params.id, merged: body.merged })
    return refusal ?? {}
  }),

  hidingReply(
    staffRoute(contract.copyClient, mayAnswerForClients, ({ scope, params }) =>
      handOutCopy(scope, params.id, 'staff'),
    ),
  ),

  staffRoute(contract.eraseClient, mayAnswerForClients, async ({ scope, params, body }) => {
    const refusal = await eraseClient(scope, params.id, body.reason)
    return refusal ?? {}
  }),

  staffRoute(contract.listPortalLinks, mayKeepClients, async ({ scope, params }) => {
    if ((await findClient(scope, params.id)) === undefined) return notFound()
    const links = (await listPortalLinks(scope, params.id)).map((link) => ({
      ...link,
      createdAt: link.createdAt.toISOString(),
      expiresAt: link.expiresAt.toISOString(),
      usedAt: link.usedAt?.toISOString() ?? null,
    }))
    return { links }
  }),

  hidingReply(
    staffRoute(contract.issuePortalLink, mayKeepClients, async ({ scope, foundation, params, body }) => {
      const client = await findClient(scope, params.id)
      if (client === undefined || client.erasedAt !== null || client.mergedInto !== null) return notFound()
      if (body.orderId !== undefined && (await findOrder(scope, body.orderId))?.client_id !== client.id)
        return notFound()
      const token = await issuePortalLink(scope, { clientId: client.id, orderId: body.orderId })
      return { address: `${foundation.publicUrl}/p/${token}` }
    }),
  ),

  staffRoute(contract.revokePortalLink, mayKeepClients, async ({ scope, params }) => {
    const refusal = await revokePortalLink(scope, { clientId: params.id, linkId: params.linkId })
    return refusal ?? {}
  }),
]

const isNamed = (details: { givenName: string; familyName: string; company: string }): boolean =>
  `${details.givenName}${details.familyName}${details.company}`.trim() !== ''
