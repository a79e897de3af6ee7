import { translator } from '#platform/i18n/translator.ts'
import { doorTexts } from '#doors/texts.ts'
import { clientsPortalTexts } from '#modules/clients/portal/texts.ts'
import { consentTexts } from '#modules/conversations/staff/consent-texts.ts'
import { translationsTexts } from '#modules/conversations/staff/translations-texts.ts'
import { wordsTexts } from '#modules/conversations/staff/words-texts.ts'
import { conversationsTexts } from '#modules/conversations/texts.ts'
import { chatTexts } from '#modules/conversations/portal/chat-texts.ts'
import { inboxScreenTexts } from '#modules/conversations/staff/inbox-screen-texts.ts'
import { inboxTexts } from '#modules/conversations/staff/inbox-texts.ts'
import { linesTexts } from '#modules/conversations/staff/lines-texts.ts'
import { threadTexts } from '#modules/conversations/staff/thread-texts.ts'
import { conversationsStaffTexts } from '#modules/conversations/staff/texts.ts'
import { importsStaffTexts } from '#modules/imports/staff/texts.ts'
import { importsTexts } from '#modules/imports/texts.ts'
import { portalPromiseTexts } from '#modules/orders/portal/promise-texts.ts'
import { portalStandingTexts } from '#modules/orders/portal/standing-texts.ts'
import { ordersPortalTexts } from '#modules/orders/portal/texts.ts'
import { ordersTexts } from '#modules/orders/texts.ts'
import { ordersStaffTexts } from '#modules/orders/staff/texts.ts'
import { careTexts } from '#modules/care/texts.ts'
import { catalogueTexts } from '#modules/catalogue/texts.ts'
import { clientsTexts } from '#modules/clients/texts.ts'
import { filesTexts } from '#modules/files/texts.ts'
import { exercisesAnswerTexts } from '#modules/exercises/staff/answer-texts.ts'
import { exercisesStaffTexts } from '#modules/exercises/staff/texts.ts'
import { exercisesTexts } from '#modules/exercises/texts.ts'
import { invoicesTexts } from '#modules/invoices/texts.ts'
import { promisesTexts } from '#modules/promises/texts.ts'
import { quotesTexts } from '#modules/quotes/texts.ts'
import { sitesTexts } from '#modules/sites/texts.ts'
import { watchesTexts } from '#modules/watches/texts.ts'
import { measurementsTexts } from '#modules/measurements/texts.ts'
import { partsTexts } from '#modules/parts/texts.ts'
import { staffTexts } from '#modules/staff/texts.ts'
import { portalAppTexts } from '#portal-app/texts.ts'
import { workshopTexts } from '#modules/workshop/texts.ts'
import { staffAppTexts } from '#staff-app/texts.ts'
import { uiTexts } from '#ui/texts.ts'

/**
 * Every text of the product. A slice adds its line here: `...ordersTexts,`.
 * The browser takes only the type of this; its words come compiled, one language at a time (`virtual:texts/fr`).
 */
export const texts = {
  ...doorTexts,
  ...uiTexts,
  ...staffAppTexts,
  ...portalAppTexts,
  ...clientsPortalTexts,
  ...ordersPortalTexts,
  ...portalPromiseTexts,
  ...portalStandingTexts,
  ...conversationsTexts,
  ...wordsTexts,
  ...careTexts,
  ...translationsTexts,
  ...consentTexts,
  ...conversationsStaffTexts,
  ...inboxTexts,
  ...chatTexts,
  ...inboxScreenTexts,
  ...threadTexts,
  ...linesTexts,
  ...importsTexts,
  ...importsStaffTexts,
  ...staffTexts,
  ...sitesTexts,
  ...filesTexts,
  ...watchesTexts,
  ...clientsTexts,
  ...catalogueTexts,
  ...ordersTexts,
  ...ordersStaffTexts,
  ...measurementsTexts,
  ...partsTexts,
  ...workshopTexts,
  ...quotesTexts,
  ...promisesTexts,
  ...invoicesTexts,
  ...exercisesTexts,
  ...exercisesStaffTexts,
  ...exercisesAnswerTexts,
}

export type TextId = keyof typeof texts

/** `translate('fr', 'orders.list.title', values)`, on the server. */
export const translate = translator(texts)

/** For ids that are known only at run time, such as the code of a refusal. */
export const isTextId = (id: string): id is TextId => Object.hasOwn(texts, id)
