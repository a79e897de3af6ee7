import { z } from 'zod'
import { portalForm, SeeOther, type PortalRoute } from '#doors/portal.ts'
import { findOrder } from '#modules/orders/public.ts'
import { notFound } from '#platform/refusal.ts'
import { consentsPortal } from './consents.ts'
import { insertQuestion } from '../store/portal-messages.ts'

const questionForm = z.strictObject({ question: z.string().trim().min(2).max(4000) })

const askQuestion = portalForm(
  '/portal/orders/:id/questions',
  questionForm,
  async ({ scope, form, context }) => {
    const order = await findOrder(scope, context.req.param('id') ?? '')
    const isTheirs =
      order?.client_id === scope.clientId && (scope.orderId === null || scope.orderId === order.id)
    if (order === undefined || !isTheirs) return notFound()
    await insertQuestion(scope, { orderId: order.id, watchId: order.watch_id, body: form.question })
    return new SeeOther(`/portal/orders/${order.id}?asked=yes`)
  },
)

export const conversationsPortal: readonly PortalRoute[] = [askQuestion, ...consentsPortal]
