import type { BackgroundWork } from '#doors/background.ts'
import type { PortalRoute } from '#doors/portal.ts'
import type { StaffRoute } from '#doors/staff.ts'
import type { WebhookRoute } from '#doors/webhooks.ts'
import { careApi } from '#modules/care/staff/api.ts'
import { catalogueApi } from '#modules/catalogue/staff/api.ts'
import { clientsPortal } from '#modules/clients/portal/api.ts'
import { clientsApi } from '#modules/clients/staff/api.ts'
import { conversationsApi } from '#modules/conversations/staff/api.ts'
import { translationsApi } from '#modules/conversations/staff/translations-api.ts'
import { wordsApi } from '#modules/conversations/staff/words-api.ts'
import { gatesApi } from '#modules/conversations/staff/gates-api.ts'
import { channelsApi } from '#modules/conversations/staff/channels-api.ts'
import { intakeApi } from '#modules/conversations/staff/intake-api.ts'
import { readMessageWorker, understandArrivalWorker } from '#modules/conversations/jobs.ts'
import { inboxApi } from '#modules/conversations/staff/inbox-api.ts'
import { linesApi } from '#modules/conversations/staff/lines-api.ts'
import { savedAnswersApi } from '#modules/conversations/staff/saved-answers-api.ts'
import { conversationsPortal } from '#modules/conversations/portal/api.ts'
import { exercisesApi } from '#modules/exercises/staff/api.ts'
import { importsApi } from '#modules/imports/staff/api.ts'
import { importWorker } from '#modules/imports/jobs.ts'
import { ordersPortal } from '#modules/orders/portal/api.ts'
import { ordersApi } from '#modules/orders/staff/api.ts'
import { measurementsApi } from '#modules/measurements/staff/api.ts'
import { partsApi } from '#modules/parts/staff/api.ts'
import { workshopApi } from '#modules/workshop/staff/api.ts'
import { removeStoredFilesWorker } from '#modules/files/jobs.ts'
import { filesApi } from '#modules/files/staff/api.ts'
import { invoicesPortal } from '#modules/invoices/portal/api.ts'
import { invoicesApi } from '#modules/invoices/staff/api.ts'
import { promisesCrons, trainPromiseModelWorker } from '#modules/promises/jobs.ts'
import { promisesApi } from '#modules/promises/staff/api.ts'
import { quotesCrons } from '#modules/quotes/jobs.ts'
import { quotesPortal } from '#modules/quotes/portal/api.ts'
import { quotesApi } from '#modules/quotes/staff/api.ts'
import { sitesApi } from '#modules/sites/staff/api.ts'
import { watchesApi } from '#modules/watches/staff/api.ts'
import { staffApi } from '#modules/staff/staff/api.ts'
import { smsWebhook } from '#voices/channels/sms/sms-webhook.ts'
import { telegramWebhook } from '#voices/channels/telegram/telegram-webhook.ts'
import { whatsappWebhook } from '#voices/channels/whatsapp/whatsapp-webhook.ts'
import { voicesCrons } from '#voices/reconsider-held.ts'
import { sendMessageWorker } from '#voices/send-message.ts'
import type { Channel } from '#voices/utterance.ts'

/** Every slice's routes and background work, one line each. The wall test enumerates these lists. */
export const staffRoutes: readonly StaffRoute[] = [
  ...staffApi,
  ...catalogueApi,
  ...clientsApi,
  ...filesApi,
  ...sitesApi,
  ...watchesApi,
  ...ordersApi,
  ...careApi,
  ...measurementsApi,
  ...partsApi,
  ...workshopApi,
  ...conversationsApi,
  ...gatesApi,
  ...wordsApi,
  ...translationsApi,
  ...inboxApi,
  ...savedAnswersApi,
  ...linesApi,
  ...intakeApi,
  ...channelsApi,
  ...importsApi,
  ...exercisesApi,
  ...quotesApi,
  ...promisesApi,
  ...invoicesApi,
]

export const portalRoutes: readonly PortalRoute[] = [
  ...ordersPortal,
  ...clientsPortal,
  ...conversationsPortal,
  ...quotesPortal,
  ...invoicesPortal,
]

/** What the outside calls by itself; each looks at the signature before anything else. */
export const webhookRoutes: readonly WebhookRoute[] = [smsWebhook, whatsappWebhook, telegramWebhook]

export const backgroundWork = (channels: readonly Channel[]): BackgroundWork => ({
  workers: [
    sendMessageWorker(channels),
    understandArrivalWorker,
    readMessageWorker,
    removeStoredFilesWorker,
    importWorker,
    trainPromiseModelWorker,
  ],
  crons: [...voicesCrons, ...quotesCrons, ...promisesCrons],
})
