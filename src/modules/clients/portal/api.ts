import { z } from 'zod'
import { FileAnswer } from '#doors/answers.ts'
import { PageAnswer, portalForm, portalPage, SeeOther, type PortalRoute } from '#doors/portal.ts'
import { languages } from '#platform/i18n/languages.ts'
import { newId } from '#platform/identifier.ts'
import { isRefusal, notFound } from '#platform/refusal.ts'
import { translate } from '#src/texts.ts'
import { changeClient } from '../store/commands.ts'
import { eraseClient } from '../store/erasure.ts'
import { keptAbout } from '../store/kept-about.ts'
import { findClient } from '../store/queries.ts'
import { AboutMePage } from './screens/about-me-page.tsx'

const showAboutMe = portalPage('/portal/about-me', async ({ scope }) => {
  const client = await findClient(scope, scope.clientId)
  if (client === undefined) return notFound()
  return new PageAnswer({
    title: translate(scope.language, 'portal.about-me'),
    element: AboutMePage({ client, language: scope.language, formKeys: [newId(), newId()] }),
  })
})

const handOverCopy = portalPage('/portal/about-me.json', async ({ scope }) => {
  const kept = await keptAbout(scope, scope.clientId)
  if (isRefusal(kept)) return kept
  const bytes = Buffer.from(JSON.stringify(kept.copy, null, 2), 'utf8')
  return new FileAnswer({ bytes, mediaType: 'application/json', name: kept.fileName })
})

const languageForm = z.strictObject({ language: z.enum(languages) })

const chooseLanguage = portalForm('/portal/about-me/language', languageForm, async ({ scope, form }) => {
  const client = await findClient(scope, scope.clientId)
  if (client === undefined) return notFound()
  const changed = await changeClient(scope, {
    id: client.id,
    version: client.version,
    details: { ...client, language: form.language },
  })
  return isRefusal(changed) ? changed : new SeeOther('/portal/about-me')
})

const erasureForm = z.strictObject({ sure: z.literal('yes') })

const eraseMe = portalForm('/portal/about-me/erasure', erasureForm, async ({ scope }) => {
  const erased = await eraseClient(scope, scope.clientId, 'asked in the portal')
  return isRefusal(erased) ? erased : new SeeOther('/portal/goodbye')
})

export const clientsPortal: readonly PortalRoute[] = [showAboutMe, handOverCopy, chooseLanguage, eraseMe]
