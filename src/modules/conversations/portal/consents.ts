import { z } from 'zod'
import { PageAnswer, portalForm, portalPage, SeeOther, type PortalRoute } from '#doors/portal.ts'
import { newId } from '#platform/identifier.ts'
import { translate } from '#src/texts.ts'
import { changeConsent, listConsents } from '#voices/store/consents.ts'
import { consentPurposes, portalConsentChannels } from '../domain/consent-kinds.ts'
import { ConsentsPage } from './screens/consents-page.tsx'

const showConsents = portalPage('/portal/consents', async ({ scope, context }) => {
  const consents = await listConsents(scope, scope.clientId)
  return new PageAnswer({
    title: translate(scope.language, 'portal.consents'),
    element: ConsentsPage({
      consents,
      language: scope.language,
      formKey: () => newId(),
      isSaved: context.req.query('saved') === 'yes',
    }),
  })
})

const consentForm = z.strictObject({
  purpose: z.enum(consentPurposes),
  channel: z.enum(portalConsentChannels),
  granted: z.enum(['yes', 'no']),
})

/** Honoured in the same second: the gate reads it at the moment a message leaves, whenever that message was queued. */
const changeOwnConsent = portalForm('/portal/consents', consentForm, async ({ scope, form }) => {
  await changeConsent(
    scope,
    { clientId: scope.clientId, by: null },
    {
      purpose: form.purpose,
      channel: form.channel,
      granted: form.granted === 'yes',
      proof: translate(scope.language, 'portal.consents'),
    },
  )
  return new SeeOther('/portal/consents?saved=yes')
})

export const consentsPortal: readonly PortalRoute[] = [showConsents, changeOwnConsent]
