import type { SharedScope, StaffScope } from '#doors/scope.ts'
import { languages, type Language } from '#platform/i18n/languages.ts'
import { plainTone, type Tone } from '#voices/drafts/phrases.ts'

/** How the house greets and takes its leave in each language; what it has not chosen is plain. */
export const readTones = async (scope: SharedScope): Promise<Readonly<Record<Language, Tone>>> => {
  const rows = await scope.trx
    .selectFrom('house_tones')
    .select(['language', 'greeting', 'closing', 'signature'])
    .where('house_id', '=', scope.houseId)
    .execute()
  const own = (language: Language): Tone => {
    const row = rows.find((one) => one.language === language)
    return row === undefined
      ? plainTone[language]
      : { greeting: row.greeting, closing: row.closing, signature: row.signature }
  }
  const [en, fr, de, it] = languages.map(own)
  return {
    en: en ?? plainTone.en,
    fr: fr ?? plainTone.fr,
    de: de ?? plainTone.de,
    it: it ?? plainTone.it,
  }
}

export const writeTone = async (scope: StaffScope, language: Language, tone: Tone): Promise<void> => {
  const values = { ...tone, changed_by: scope.staff.id, changed_at: scope.now }
  await scope.trx
    .insertInto('house_tones')
    .values({ house_id: scope.houseId, language, ...values })
    .onConflict((conflict) => conflict.columns(['house_id', 'language']).doUpdateSet(values))
    .execute()
  scope.record({ kind: 'house-changed', payload: { changed: [`tone ${language}`] } })
}
