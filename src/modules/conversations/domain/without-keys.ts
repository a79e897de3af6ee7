const linkOfClient = /(\/p\/)[\w-]{16,}/g
const code = /\b\d{4,10}\b/g

/**
 * What was written, without what opens a client's page: whoever reads along in the house must not be able to step in as the
 * client and approve a quote in their name.
 */
export const withoutKeys = (body: string, template: string): string => {
  const closed = body.replaceAll(linkOfClient, '$1…')
  return template === 'portal-code' ? closed.replaceAll(code, '••••••') : closed
}
