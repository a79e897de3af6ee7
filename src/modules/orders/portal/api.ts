import { FileAnswer } from '#doors/answers.ts'
import { PageAnswer, portalPage, type PortalRoute } from '#doors/portal.ts'
import { messagesForClient } from '#modules/conversations/public.ts'
import { readPromiseStory } from '#modules/promises/public.ts'
import { newId } from '#platform/identifier.ts'
import { notFound } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import {
  findOwnOrder,
  findOwnPicture,
  listOwnInvoices,
  listOwnOrders,
  listOwnPromises,
  listOwnQuotes,
  ownPhotographs,
  ownStory,
} from '../store/own-orders.ts'
import { currentMandate, warrantyOfOrder } from '../store/queries.ts'
import { slipAnswer } from '../store/slip-paper.ts'
import { gathered, storyOf } from '../domain/portal-story.ts'
import { OrderPage } from './screens/order-page.tsx'
import { OrdersPage } from './screens/orders-page.tsx'

const showOrders = portalPage('/portal', async ({ scope }) => {
  const orders = await listOwnOrders(scope)
  const promises = await listOwnPromises(scope, orders)
  return new PageAnswer({
    title: translate(scope.language, 'portal.my-watches'),
    element: OrdersPage({ orders, promises, language: scope.language }),
  })
})

const showOrder = portalPage('/portal/orders/:id', async ({ scope, context }) => {
  const order = await findOwnOrder(scope, context.req.param('id') ?? '')
  if (order === undefined) return notFound()
  const story = gathered(storyOf(await ownStory(scope, order)))
  return new PageAnswer({
    title: `${order.brand} ${order.model} · ${order.number}`,
    element: OrderPage({
      order,
      story,
      language: scope.language,
      promised: await readPromiseStory(scope, order),
      photographs: await ownPhotographs(scope, order),
      quotes: await listOwnQuotes(scope, order),
      invoices: await listOwnInvoices(scope, order),
      mandate: await currentMandate(scope, order.id),
      warranty: await warrantyOfOrder(scope, order.id),
      messages: await messagesForClient(scope, order.id),
      formKey: newId(),
      isAsked: context.req.query('asked') === 'yes',
    }),
  })
})

const showPicture = portalPage('/portal/files/:id', async ({ scope, foundation, context }) => {
  const picture = await findOwnPicture(scope, context.req.param('id') ?? '')
  if (picture === undefined) return notFound()
  const bytes = await foundation.files.read(picture.storage_key)
  return new FileAnswer({ bytes, mediaType: picture.media_type, name: 'photograph', inline: true })
})

const showSlip = portalPage('/portal/orders/:id/slip.pdf', async ({ scope, context, foundation }) => {
  const order = await findOwnOrder(scope, context.req.param('id') ?? '')
  if (order === undefined) return notFound()
  return (await slipAnswer(scope, order.id, { foundation })) ?? notFound()
})

export const ordersPortal: readonly PortalRoute[] = [showOrders, showOrder, showSlip, showPicture]
