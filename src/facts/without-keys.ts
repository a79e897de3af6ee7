const linkOfClient = /(\/p\/)[\w-]{16,}/g
const code = /\b\d{4,10}\b/g

/**
 * What was written, without what opens a client's page. A letter is kept whole in the ledger; but whoever reads facts (a
 * timeline, the audit, a copy of somebody's data) must not be able to step in as the client and approve in their name.
 */
export const withoutKeys = (payload: Record<string, unknown>): Record<string, unknown> => {
  const { body, template } = payload
  if (typeof body !== 'string') return payload
  const closed = body.replaceAll(linkOfClient, '$1…')
  return { ...payload, body: template === 'portal-code' ? closed.replaceAll(code, '••••••') : closed }
}
