import type { MiddlewareHandler } from 'hono'

const headers: Record<string, string> = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
}

/** The same on every answer, errors included; HSTS only where the house is reached over TLS. */
export const securityHeaders =
  (isSecure: boolean): MiddlewareHandler =>
  async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(headers))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    if (isSecure) context.res.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
