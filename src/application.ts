import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { newId } from '#platform/identifier.ts'
import { securityHeaders } from '#platform/http/security-headers.ts'
import { refuse } from '#platform/refusal.ts'
import { answerRefusal } from '#doors/answers.ts'
import type { Foundation } from '#doors/house.ts'
import { mountLive } from '#doors/live.ts'
import { mountPortalRoutes } from '#doors/portal.ts'
import { mountStaffRoutes } from '#doors/staff.ts'
import { mountWebhooks } from '#doors/webhooks.ts'
import { staffSessions } from '#doors/staff-sessions.ts'
import { mountChat } from '#modules/conversations/portal/chat.ts'
import { mountStaffEntrance } from '#modules/staff/staff/entrance.ts'
import { mountPortalEntrance } from '#modules/clients/portal/entrance.ts'
import { mountKeptPromises } from '#modules/promises/portal/kept-promises.tsx'
import { portalShell } from '#portal-app/shell.tsx'
import { mountPortalAssets } from '#portal-app/assets.ts'
import { mountAssets } from '#staff-app/assets.ts'
import { portalRoutes, staffRoutes, webhookRoutes } from './slices.ts'
import { mountHealth } from './health.ts'

/** The whole product as one fetch handler; main.ts gives it a socket, tests call it directly. */
export const createApplication = (foundation: Foundation): Hono => {
  const app = new Hono()
  const isSecure = foundation.publicUrl.startsWith('https:')
  app.use(securityHeaders(isSecure))
  app.use(compress())
  app.onError((error, context) => {
    const reference = newId().slice(-12)
    foundation.report(error, `${context.req.method} ${context.req.path} ${reference}`)
    const refusal = refuse('common.broken', { values: { reference } })
    return new Response(answerRefusal(context, refusal).body, {
      status: 500,
      headers: { 'content-type': 'application/json' },
    })
  })
  mountHealth(app, foundation)
  const sessions = staffSessions(foundation.database, foundation.clock)
  mountStaffEntrance(app, foundation, sessions)
  mountPortalEntrance(app, foundation, portalShell)
  mountKeptPromises(app, foundation, portalShell)
  mountLive(app, foundation.live, sessions)
  mountStaffRoutes(app, foundation, { sessions, routes: staffRoutes })
  mountPortalRoutes(app, foundation, { routes: portalRoutes, shell: portalShell })
  mountWebhooks(app, foundation, webhookRoutes)
  mountChat(app, foundation)
  mountPortalAssets(app)
  mountAssets(app)
  app.notFound((context) => answerRefusal(context, refuse('common.not-found', { status: 404 })))
  return app
}
