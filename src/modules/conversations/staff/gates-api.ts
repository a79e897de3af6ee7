import { anyStaff, staffPreview, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { findClient } from '#modules/clients/public.ts'
import { notFound } from '#platform/refusal.ts'
import { changeConsent, listConsents } from '#voices/store/consents.ts'
import { rulesOf } from '#voices/store/editions.ts'
import { countStops } from '#voices/store/client-now.ts'
import { firstTroubles } from '#voices/coherence/rules.ts'
import { examine } from '#voices/examine.ts'
import { mayOverrule } from '#voices/say.ts'
import type { Claim } from '#voices/truth/public.ts'
import { factInWords } from '../domain/fact-in-words.ts'
import { mayAnswer } from '../policy.ts'
import * as contract from './contract.ts'

/** The two gates as people see them: while they write, and what was held back. */
export const gatesApi: StaffRoute[] = [
  staffPreview(contract.checkText, mayAnswer, async ({ scope, body }) => {
    const client = await findClient(scope, body.clientId)
    if (client === undefined || client.erasedAt !== null) return notFound()
    const { language } = client
    const words = { client: client.id, order: body.orderId, language, text: body.text }
    const report = await examine(scope, words)
    return {
      verdict: report.verdict,
      claims: report.claims.map(presentFor(scope.staff.language)),
      mayOverrule: mayOverrule(scope.staff),
    }
  }),

  staffRoute(contract.countHeld, anyStaff, async ({ scope }) => {
    const since = new Date(Date.UTC(scope.now.getUTCFullYear(), scope.now.getUTCMonth(), 1))
    return { since: since.toISOString(), stops: await countStops(scope, since) }
  }),

  staffRoute(contract.readRules, anyStaff, async ({ scope }) => {
    const { held, needsConsent, troubles = firstTroubles, ...rules } = await rulesOf(scope)
    return { ...rules, held: [...held], troubles: [...troubles], needsConsent: [...needsConsent] }
  }),

  staffRoute(contract.listConsents, anyStaff, async ({ scope, params }) => {
    const client = await findClient(scope, params.id)
    if (client === undefined) return notFound()
    const consents = await listConsents(scope, client.id)
    return {
      consents: consents.map(({ changedAt, ...consent }) => ({
        ...consent,
        changedAt: changedAt.toISOString(),
      })),
    }
  }),

  staffRoute(contract.changeConsent, mayAnswer, async ({ scope, params, body }) => {
    const client = await findClient(scope, params.id)
    if (client === undefined || client.erasedAt !== null) return notFound()
    return { version: await changeConsent(scope, { clientId: client.id, by: scope.staff.id }, body) }
  }),
]

const presentFor = (language: Parameters<typeof factInWords>[0]) => (claim: Claim) => ({
  kind: claim.kind,
  words: claim.words,
  verdict: claim.verdict,
  span: claim.span,
  fact: claim.fact === undefined ? '' : factInWords(language, claim.fact),
  correction: claim.correction ?? null,
  readings: (claim.readings ?? []).map(({ text }) => text),
  becomes: claim.suggestion?.becomes ?? null,
  due: claim.suggestion?.due?.to ?? null,
})
