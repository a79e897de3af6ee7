import { openHouse, type Foundation, type HouseAccess } from '#doors/house.ts'
import type { StaffScope } from '#doors/scope.ts'
import { anyStaff, staffProbe, staffRoute, type StaffRoute } from '#doors/staff.ts'
import { notFound, refuse } from '#platform/refusal.ts'
import type { Language } from '#platform/i18n/languages.ts'
import { askTranslation, type TranslationFailure } from '#voices/translation/ask-translation.ts'
import { differencesBetween } from '#voices/translation/differences-between.ts'
import { mayRemark, maySetPromise } from '../policy.ts'
import { findWriter, type HouseWriter } from '../store/house-writer.ts'
import { findPerson } from '../store/subjects.ts'
import {
  findForeign,
  keepTranslation,
  listForeign,
  readTranslates,
  writeTranslates,
  type Foreign,
} from '../store/translations.ts'
import * as contract from './translations-contract.ts'

type Failure = TranslationFailure | ''

/** What a client wrote, in the reader's language, beside the original and held to it. */
export const translationsApi: StaffRoute[] = [
  staffRoute(contract.listTranslations, anyStaff, async ({ scope, params, foundation }) => {
    const person = await findPerson(scope, params.id)
    if (person === undefined) return notFound()
    const translator = await translatorOf(scope, foundation)
    if (translator === undefined) return { host: '', offers: [] }
    const reader = scope.staff.language
    const foreign = await listForeign(scope, person, reader)
    return { host: hostOf(translator), offers: foreign.map((one) => presentOffer(one, reader)) }
  }),

  staffProbe(contract.translateMessage, mayRemark, {
    plan: async ({ scope, params, body, foundation }) => {
      const reader = scope.staff.language
      const foreign = await findForeign(scope, params.id, reader)
      if (foreign === undefined) return notFound()
      const translator = await translatorOf(scope, foundation)
      const house = openHouse(foundation, scope.houseId, { kind: 'staff', id: scope.staff.id })
      return { foreign, reader, translator, house, again: body.again }
    },
    perform: async ({ foreign, reader, translator, house, again }) => {
      if (translator === undefined) return { failure: 'off' as const }
      const { messageId } = foreign
      const made = await once(`${house.houseId} ${messageId} ${reader}`, async () => {
        // Somebody may have asked between the reading and now.
        const standing = await house.read((scope) => findForeign(scope, messageId, reader))
        if (standing === undefined || (standing.kept !== null && !again)) return ''
        return askAndKeep(house, translator, { foreign: standing, reader })
      })
      return { failure: made }
    },
  }),

  staffRoute(contract.readTranslating, anyStaff, async ({ scope, foundation }) => {
    const writer = await findWriter(scope, foundation.vault)
    return {
      enabled: await readTranslates(scope),
      host: writer?.enabled === true ? hostOf(writer) : '',
      mayChange: maySetPromise(scope.staff),
    }
  }),

  staffRoute(contract.changeTranslating, maySetPromise, async ({ scope, foundation, body }) => {
    const writer = await findWriter(scope, foundation.vault)
    if (body.enabled && writer?.enabled !== true) return refuse('conversations.translation.no-model')
    await writeTranslates(scope, body.enabled)
    return { enabled: body.enabled }
  }),
]

const translatorOf = async (scope: StaffScope, { vault }: Foundation): Promise<HouseWriter | undefined> => {
  const writer = await findWriter(scope, vault)
  return writer?.enabled === true && (await readTranslates(scope)) ? writer : undefined
}

interface Asked {
  readonly foreign: Foreign
  readonly reader: Language
}

const askAndKeep = async (
  house: HouseAccess,
  translator: HouseWriter,
  { foreign: { messageId, words, from }, reader }: Asked,
): Promise<Failure> => {
  const made = await askTranslation(house.foundation.outbound, translator, { words, from, to: reader })
  if (!made.translated) return made.because
  await house.write((scope) =>
    keepTranslation(scope, { messageId, language: reader, words: made.words, model: translator.model }),
  )
  return ''
}

const hostOf = ({ url }: HouseWriter): string => (URL.canParse(url) ? new URL(url).host : url)

/** Two people who press at the same moment ask once. */
const asked = new Map<string, Promise<Failure>>()

const once = (key: string, ask: () => Promise<Failure>): Promise<Failure> => {
  const known = asked.get(key)
  if (known !== undefined) return known
  const answer = ask().finally(() => asked.delete(key))
  asked.set(key, answer)
  return answer
}

// Where a message came in decides no time zone here: both texts are read by the same clock, so what one says the other says.
const timeZone = 'Europe/Zurich'

const presentOffer = ({ messageId, words, from, at, names, kept }: Foreign, reader: Language) => ({
  messageId,
  from,
  translation:
    kept === null
      ? null
      : {
          ...kept,
          differences: differencesBetween(
            { text: words, language: from, now: at, timeZone, names },
            { text: kept.words, language: reader, now: at, timeZone, names },
          ),
        },
})
