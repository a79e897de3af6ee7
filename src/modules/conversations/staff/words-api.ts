import { anyStaff, hidingBody, staffPreview, staffProbe, staffRoute, type StaffRoute } from '#doors/staff.ts'
import type { StaffScope } from '#doors/scope.ts'
import { clientName, findClient, type Client } from '#modules/clients/public.ts'
import { isRefusal, notFound, refuse } from '#platform/refusal.ts'
import { localDay } from '#platform/local-day.ts'
import { listEditions, publishEdition } from '#voices/store/editions.ts'
import { replay } from '#voices/coherence/replay.ts'
import { firstTroubles, type Trouble } from '#voices/coherence/rules.ts'
import { composeDraft, framed, proposeCase, type DraftSentence } from '#voices/drafts/compose-draft.ts'
import type { DraftCase } from '#voices/drafts/draft-cases.ts'
import { readKnown } from '#voices/store/facts-of-client.ts'
import { holdToFacts } from '#voices/drafts/hold-to-facts.ts'
import { wishFor, writeByModel } from '#voices/drafts/model-writer.ts'
import { checkTone } from '#voices/tone/check-tone.ts'
import { factInWords } from '../domain/fact-in-words.ts'
import { pageLink } from '../domain/saved-answer.ts'
import { mayAnswer, maySetPromise } from '../policy.ts'
import { findWriter, writeWriter } from '../store/house-writer.ts'
import { lastWish } from '../store/last-wish.ts'
import { readTones, writeTone } from '../store/tones.ts'
import { correctTriage } from '../store/triage.ts'
import * as contract from './words-contract.ts'

/** Words the house proposes, and the rules of when it speaks. */
export const wordsApi: StaffRoute[] = [
  staffPreview(contract.composeDraft, mayAnswer, async ({ scope, body }) => {
    const client = await findClient(scope, body.clientId)
    if (client === undefined || client.erasedAt !== null) return notFound()
    return draftFor(scope, client, body)
  }),

  staffPreview(contract.checkTone, mayAnswer, ({ body }) =>
    Promise.resolve({ notes: checkTone(body.text, body.language) }),
  ),

  staffRoute(contract.correctTriage, mayAnswer, async ({ scope, params, body }) => {
    const corrected = await correctTriage(scope, params.id, body.triage)
    return isRefusal(corrected) ? corrected : { id: corrected }
  }),

  staffRoute(contract.readTones, anyStaff, async ({ scope }) => {
    const tones = await readTones(scope)
    return {
      tones: (['en', 'fr', 'de', 'it'] as const).map((language) => ({ language, ...tones[language] })),
      mayChange: maySetPromise(scope.staff),
    }
  }),

  staffRoute(contract.changeTone, maySetPromise, async ({ scope, body }) => {
    const { language, ...tone } = body
    await writeTone(scope, language, tone)
    return { language }
  }),

  staffRoute(contract.readWriter, anyStaff, async ({ scope, foundation }) => {
    const writer = await findWriter(scope, foundation.vault)
    return {
      enabled: writer?.enabled ?? false,
      url: writer?.url ?? '',
      model: writer?.model ?? '',
      hasKey: (writer?.key ?? '') !== '',
      mayChange: maySetPromise(scope.staff),
    }
  }),

  hidingBody(
    staffRoute(contract.changeWriter, maySetPromise, async ({ scope, foundation, body }) => {
      await writeWriter(scope, foundation.vault, body)
      return { enabled: body.enabled }
    }),
  ),

  staffProbe(contract.draftByModel, mayAnswer, {
    plan: async ({ scope, foundation, body }) => {
      const client = await findClient(scope, body.clientId)
      if (client === undefined || client.erasedAt !== null) return notFound()
      const composed = await composeFor(scope, client, { ...body, gesture: '' })
      if (isRefusal(composed)) return composed
      const writer = await findWriter(scope, foundation.vault)
      const reader = scope.staff.language
      return { ...composed, writer, reader, client, outbound: foundation.outbound }
    },
    perform: async ({ writer, outbound, draft, client, context, tone, reader }) => {
      const none = { text: '', sentences: [], removed: [] }
      if (writer === undefined || !writer.enabled) return { ...none, failure: 'off' as const }
      const { language } = client
      const wish = wishFor(
        draft.sentences.map(({ text }) => text),
        language,
      )
      const written = await writeByModel(outbound, writer, { wish })
      if (!written.written) return { ...none, failure: written.because }
      const { sentences, removed } = holdToFacts(written.text, language, context)
      const text = framed(
        sentences.map((one) => one.text),
        { tone, clientName: clientName(client) },
      )
      return { text, sentences: toldIn(reader, sentences), removed: [...removed], failure: '' as const }
    },
  }),

  staffRoute(contract.listEditions, anyStaff, async ({ scope }) => {
    const editions = await listEditions(scope)
    return {
      editions: editions.map(({ rules: { version, ...rules }, at, ...edition }) => ({
        ...edition,
        version,
        rules: holding(rules),
        at: at?.toISOString() ?? null,
      })),
      mayChange: maySetPromise(scope.staff),
    }
  }),

  staffRoute(contract.publishEdition, maySetPromise, async ({ scope, body }) => ({
    version: await publishEdition(scope, body.rules, body.reason),
  })),

  staffPreview(contract.replayRules, anyStaff, async ({ scope, body }) => {
    const period = { from: new Date(`${body.from}T00:00:00Z`), until: new Date(`${body.until}T00:00:00Z`) }
    if (period.until <= period.from) return refuse('conversations.refusal.empty-period', { field: 'until' })
    const { stops, ...replayed } = await replay(scope, { version: 0, ...body.rules }, period)
    return { ...replayed, stops: [...stops] }
  }),
]

type Holdable = 'survey' | 'care' | 'commercial'
const isHoldable = (purpose: string): purpose is Holdable =>
  purpose === 'survey' || purpose === 'care' || purpose === 'commercial'

interface Told {
  readonly held: readonly string[]
  readonly needsConsent: readonly string[]
  readonly troubles?: readonly Trouble[]
}

const holding = <Rules extends Told>(rules: Rules) => ({
  ...rules,
  troubles: [...(rules.troubles ?? firstTroubles)],
  held: rules.held.filter(isHoldable),
  needsConsent: rules.needsConsent.filter(isHoldable),
})

interface Wish {
  readonly orderId: string | null
  readonly draftCase?: DraftCase | undefined
  readonly gesture: string
}

const composeFor = async (scope: StaffScope, client: Client, wish: Wish) => {
  const known = await readKnown(scope, { client: client.id, order: wish.orderId })
  const order = known.facts.orders.find(({ number }) => number === known.facts.focus) ?? known.facts.orders[0]
  if (order === undefined) return refuse('conversations.refusal.nothing-to-draft')
  const context = { ...known, language: client.language, now: scope.now }
  const today = localDay(scope.now, known.timeZone)
  const draftCase = wish.draftCase ?? proposeCase(order, await lastWish(scope, client.id), today)
  const tones = await readTones(scope)
  // A letter ends with somebody: where the house has no signature of its own, with whoever writes.
  const { signature, ...chosen } = tones[client.language]
  const tone = { ...chosen, signature: signature === '' ? scope.staff.name : signature }
  const to = { order, clientName: clientName(client), gesture: wish.gesture, page: pageLink }
  const draft = composeDraft({ ...to, draftCase, language: client.language, tone }, context)
  return { to, tones, tone, context, draftCase, draft }
}

const toldIn = (language: StaffScope['staff']['language'], sentences: readonly DraftSentence[]) =>
  sentences.map(({ text, facts }) => ({ text, facts: facts.map((fact) => factInWords(language, fact)) }))

const draftFor = async (scope: StaffScope, client: Client, wish: Wish) => {
  const composed = await composeFor(scope, client, wish)
  if (isRefusal(composed)) return composed
  const { to, tones, context, draftCase, draft } = composed
  const { language } = scope.staff
  const { page: _, ...told } = to
  const summary = composeDraft({ ...told, draftCase: 'where_is', language, tone: tones[language] }, context)
  return {
    draftCase,
    text: draft.text,
    sentences: toldIn(language, draft.sentences),
    summary: toldIn(
      language,
      summary.sentences.filter(({ facts }) => facts.length > 0),
    ),
  }
}
