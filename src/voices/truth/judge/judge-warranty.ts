import type { ClaimVerdict, FactBeside, Language } from '../claim.ts'
import { fromCivil } from '../dates/civil-date.ts'
import type { DateMention } from '../dates/date-shape.ts'
import type { Clause } from '../text/read-clauses.ts'
import { phrase } from '../words/phrase.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'

const MONTHS: Readonly<Record<Language, readonly [one: string, many: string]>> = {
  fr: ['mois', 'mois'],
  en: ['month', 'months'],
  de: ['Monat', 'Monate'],
  it: ['mese', 'mesi'],
}

/** "24 months of warranty": the length, exact. */
export function warrantyTermClaim(aid: JudgeAid, mention: DateMention): Draft | undefined {
  const { shape } = mention
  if (shape.form !== 'duration' || (shape.unit !== 'month' && shape.unit !== 'year')) return undefined
  const months = Math.round(shape.unit === 'year' ? shape.max * 12 : shape.max)
  const known = aid.order.warranty?.months
  const common = { kind: 'warranty' as const, from: mention.core, to: mention.to, value: `${months} months` }
  if (known === undefined)
    return {
      ...common,
      verdict: 'unknown',
      rule: 'warranty-without-fact',
      reason: 'No warranty length is known',
      suggestion: { becomes: 'fact' },
    }
  const agrees = months === known
  const [one, many] = MONTHS[aid.sentence.language]
  return {
    ...common,
    verdict: agrees ? 'backed' : 'contradicted',
    rule: 'warranty-length',
    reason: agrees ? 'The warranty has this length' : 'The warranty has another length',
    fact: factBeside('warranty.months', String(known), aid.order.warranty?.ref),
    ...(agrees
      ? {}
      : { correction: { ...numberSpan(aid, mention), text: `${known} ${known === 1 ? one : many}` } }),
  }
}

const COUNTS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  zwolf: 12,
  achtzehn: 18,
  vierundzwanzig: 24,
  sechsunddreissig: 36,
  bi: 2,
  tri: 3,
  bis: 2,
}
/** "Zweijährige Garantie", "garanzia biennale": the length as an adjective. */
const AS_ADJECTIVE =
  /(?<![a-z0-9])(?:(?<count>\d{1,2}|[a-z]{3,16}?)-?(?<unit>jahrig|monatig)e?[nrsm]?|(?<latin>bi|tri)ennal[ei]?s?)(?![a-z])/

function monthsOf({ groups }: RegExpExecArray): number | undefined {
  const { count, unit, latin } = groups ?? {}
  const number = COUNTS[latin ?? count ?? ''] ?? Number(count)
  if (!Number.isFinite(number)) return undefined
  return unit === 'monatig' ? number : number * 12
}

/** The length of the warranty said as an adjective, which no date pattern reads. */
function adjectiveClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const words = aid.sentence.text.slice(clause.from, clause.to)
  const match = WARRANTY.test(words) ? AS_ADJECTIVE.exec(words) : null
  const months = match ? monthsOf(match) : undefined
  const known = aid.order.warranty?.months
  if (!match || months === undefined || clause.mood !== 'said' || known === undefined) return []
  if (aid.sentence.dates.some((date) => date.to > clause.from + match.index)) return []
  const agrees = (months === known) !== clause.negated
  return [
    {
      kind: 'warranty',
      from: clause.from + match.index,
      to: clause.from + match.index + match[0].length,
      value: `${months} months`,
      verdict: agrees ? 'backed' : 'contradicted',
      rule: 'warranty-length',
      reason: agrees ? 'The warranty has this length' : 'The warranty has another length',
      fact: factBeside('warranty.months', String(known), aid.order.warranty?.ref),
    },
  ]
}

/** The number and its unit, without the words before: what a correction of the length replaces. */
function numberSpan(aid: JudgeAid, mention: DateMention): { from: number; to: number } {
  const words = aid.sentence.text.slice(mention.core, mention.to)
  const match =
    /(?:\d+|[a-z'-]+)[\s-]+(?:mois|ans?|annees?|months?|years?|monate?n?|jahre?n?|mes[ei]|ann[io])(?![a-z])/.exec(
      words,
    )
  return match
    ? { from: mention.core + match.index, to: mention.core + match.index + match[0].length }
    : { from: mention.core, to: mention.to }
}

const covered: Readonly<Record<Language, RegExp>> = {
  fr: phrase(
    "(?:sous|pris[es]* en charge (?:par|au titre de|dans le cadre de)|couvert[es]* par|au titre de|dans le cadre de|par) (?:la |notre |votre |sa )?garantie|(?:encore|toujours) (?:sous garantie|garantie)|garantie (?:\\w+ )?(?:couvre|prend en charge|s'applique|joue|court)",
  ),
  en: phrase(
    "(?:under|covered (?:by|under)|within|in) (?:the |your |our |its |manufacturer'?s? )?(?:\\w+ )?(?:warranty|guarantee)|(?:warranty|guarantee) (?:covers|applies|is still valid|takes care)|warranty (?:repair|claim|case|job)",
  ),
  de: phrase(
    '(?:unter|auf|im rahmen der|von der|durch die|in der|innerhalb der|über die|per) (?:\\w+ )?(?:garantie|gewährleistung)(?:zeit|frist)?|garantie(?:fall|leistung|reparatur)|(?:garantie|gewährleistung) (?:\\w+ )?(?:übernimmt|deckt|greift|gilt|läuft noch)|fällt (?:\\w+ )?unter (?:die )?garantie',
  ),
  it: phrase(
    "(?:in|dalla|sotto|coperto da|coperta da|nell'ambito della|da|dalla nostra|dalla sua) garanzia|garanzia (?:copre|si applica|e ancora valida)|copert[oa] (?:dalla|da) garanzia",
  ),
}
const uncovered: Readonly<Record<Language, RegExp>> = {
  fr: phrase(
    "hors(?: de la)?(?: periode de)? garantie|garantie (?:\\w+ )?(?:est |a |avait )?(?:(?:arrivee a )?echeance|expiree?|echue|terminee|depassee|perimee|expire|pris fin)|(?:plus|pas) (?:\\w+ )?(?:sous|couverte? par|de) (?:la |sa )?garantie|sans garantie|(?:pas|non|aucunement) (?:\\w+ )?garantie?s?|aucune garantie|garantie ne (?:couvre|s'applique|joue|prend)",
  ),
  en: phrase(
    "out of (?:the )?warranty|outside (?:the |its )?(?:warranty|guarantee)|(?:warranty|guarantee) (?:has |is |had )?(?:\\w+ )?(?:expired|ended|lapsed|run out|void|over)|(?:not|n't|no longer) (?:covered )?(?:by|under|in|within) (?:the |your |its |our )?(?:warranty|guarantee)|(?:not|n't) (?:covered|guaranteed)|no (?:warranty|guarantee)|without (?:any |a )?(?:warranty|guarantee)|(?:warranty|guarantee) (?:does not|doesn't) (?:cover|apply)",
  ),
  de: phrase(
    '(?:ausserhalb|außerhalb) (?:der )?(?:\\w+)?(?:garantie|gewährleistung)(?:zeit|frist)?|(?:garantie|gewährleistung)(?:zeit|frist)? (?:ist |war )?(?:[\\w.]+ ){0,5}(?:abgelaufen|erloschen|vorbei|verfallen)|(?:nicht|kein\\w*) (?:\\w+ )?(?:mehr )?(?:unter |von der |durch die |in der |auf )?(?:garantie\\w*|gewährleistung)|ohne (?:garantie|gewährleistung)|nicht garantiert|garantie (?:\\w+ )?(?:greift|gilt|deckt|übernimmt) (?:\\w+ ){0,3}nicht',
  ),
  it: phrase(
    'fuori(?: dalla| dal periodo di)? garanzia|garanzia (?:e |risulta )?(?:\\w+ ){0,2}(?:scaduta|terminata|decaduta|conclusa)|non (?:e |rientra |risulta )?(?:piu |coperto |coperta )*(?:in|dalla|sotto|da|nella) garanzia|senza garanzia|non (?:e |sono )?garantit[oaie]|garanzia non (?:copre|si applica)|nessuna garanzia',
  ),
}

/** The warranty, and words by which it leaves something out or takes it in; read together, in whatever order they stand. */
const WARRANTY =
  /(?<![a-z])(?:\w*garanti\w*|garanzia|\w*gewahrleistung\w*|warrant\w*|guarantee\w*|couverture|coverage|copertura)/
const LEFT_OUT =
  /(?<![a-z])(?:exclu\w*|refus\w*|rejet\w*|declined|denied|rejected|turned down|void\w*|expir\w*|ended|lapsed|over|run out|ran out|echue?|perimee?|caduque|terminee?|arrivee? a (?:terme|echeance)|(?:pris|prend) fin|abgelaufen|ausgeschlossen|ausgenommen|abgelehnt|erloschen|verfallen|vorbei|hinfallig|ausserhalb|aus der(?= garantie)|esclus\w*|respint\w*|rifiutat\w*|negat[oa]|scadut\w*|decadut\w*|terminat[oa]|outside|out of|beyond|fuori|hors|epuisee?|nulle)(?![a-z])/
const TAKES_IN =
  /(?<![a-z])(?:couv\w+|cas|pris\w* en charge|prise en charge|prend\w*|s'appliqu\w*|applicable|joue\w*|entre\w*|relev\w*|tomb\w*|rentr\w*|beneficie\w*|intervien\w*|qualif\w*|falls?|fall under|cover\w*|case|claim|appl\w*|eligible|entitled|unter|fallt|falls|fallen|\w*fall|greift|deckt|gedeckt|ubernimmt|kommt|zahlt|\w*leistung\w*|\w*anspruch|gewahren|besteht|rientra\w*|copr\w*|copert\w*|caso|prestazion\w*|intervien\w*|applica\w*|vale|pay|pays|paie|paga|honou?r\w*|garantie\w{4,})(?![a-z])/g

/** "The damage is recognised as a warranty case", "rientra nella garanzia". */
function takenIn(words: string): { index: number; length: number } | undefined {
  const warranty = WARRANTY.exec(words)
  return warranty && RECOGNISED.test(words)
    ? { index: warranty.index, length: warranty[0].length }
    : undefined
}
function isNotRecognised(words: string): boolean {
  const at = words.search(RECOGNISED)
  return isDenied(words) || (at > 0 && NOT.test(words.slice(Math.max(0, at - 20), at)))
}
const RECOGNISED =
  /(?<![a-z])(?:gedeckt|anerkannt|recogni[sz]ed|accepted as|reconnue?|riconosciut[oa]|rientra|lauft uber|abgewickelt uber|traite au titre)(?![a-z])/

const NOT =
  /(?<![a-z])(?:not|no|never|pas|plus|ne|non|aucune?|ni|keine?[nrs]?|nicht|nessun[oa]?|neither|nor)(?![a-z])|n't|n'/

/** A "not" beside the taking in, not one of another verb: "falls under the warranty and will not be charged". */
function isDenied(words: string): boolean {
  return [...words.matchAll(TAKES_IN)].some(({ index, 0: taking }) => {
    const before = words.slice(Math.max(0, index - 34), index)
    const after = words.slice(index + taking.length).slice(0, 24)
    return NOT.test(before) || /^[^,;]*?(?<![a-z])(?:nicht|kein\w*)/.test(after)
  })
}

/** "The warranty does not come into play", "excluded from the warranty". */
function leftOut(words: string, negated: boolean): { index: number; length: number } | undefined {
  const warranty = WARRANTY.exec(words)
  if (!warranty) return undefined
  const out = LEFT_OUT.test(words) ? !negated : negated && isDenied(words)
  return out ? { index: warranty.index, length: warranty[0].length } : undefined
}

function first(pattern: RegExp, text: string): { index: number; length: number } | undefined {
  const match = [...text.matchAll(pattern)][0]
  return match && { index: match.index, length: match[0].length }
}

/** "The work is not guaranteed" denies what we give on it; "out of warranty" speaks of what the watch came with. */
const NONE_GIVEN =
  /(?:(?:pas|non|aucune|sans|no|not|n't|without|kein\w*|ohne|nicht|nessuna|senza) (?:\w+ ){0,2}(?:garantie?s?|garanties|garantito?|garantit[oaie]|garantiert|garanzia|guaranteed?|warranty|gewahrleistung))/
const OF_THE_WORK =
  /travaux|revision|intervention|reparation|work|repair|service|arbeit|reparatur|riparazione|lavor|interv/

/** "Not a warranty case" speaks of what the warranty carries, too. */
const TAKEN_IN =
  /(?<![a-z])(?:case|cas|caso|\w*fall|fallt|unter|under|sous|cover\w* (?:by|under)|couverte? par|coperta? da|rientra|claim|out of|hors|fuori|ausserhalb|expired|abgelaufen|in garanzia|qualify|prestazioni|bill|invoice\w*|charge\w*|\w*pflichtig\w*|payante?|expense|pagamento|carico|lasten|kosten|factur\w*|verrechn\w*|addebit\w*|pay|paga\w*|payer|bezahl\w*)(?![a-z])/

function coverVerdict(aid: JudgeAid, says: boolean): ClaimVerdict {
  const warranty = aid.order.warranty
  const { text } = aid.sentence
  if (
    !says &&
    (warranty?.months ?? 0) > 0 &&
    NONE_GIVEN.test(text) &&
    OF_THE_WORK.test(text) &&
    !TAKEN_IN.test(text)
  )
    return 'contradicted'
  if (warranty?.covers !== undefined) return warranty.covers === says ? 'backed' : 'contradicted'
  const until = fromCivil(warranty?.until)
  if (until === undefined) return 'unknown'
  return until >= aid.clock.today === says ? 'backed' : 'contradicted'
}

interface CoverSaid {
  readonly at: { readonly index: number; readonly length: number }
  readonly covered: boolean
}

function coverSaid(aid: JudgeAid, clause: Clause): CoverSaid | undefined {
  const { sentence } = aid
  const words = sentence.text.slice(clause.from, clause.to)
  const no = first(uncovered[sentence.language], words)
  if (no) return { at: no, covered: false }
  // A length or an end of the warranty is judged as a date; here only "is it covered".
  if (sentence.dates.some((date) => date.core >= clause.from && date.core < clause.to)) return undefined
  const out = leftOut(words, clause.negated)
  if (out) return { at: out, covered: false }
  const recognised = takenIn(words)
  if (recognised && !isNotRecognised(words)) return { at: recognised, covered: true }
  const yes = first(covered[sentence.language], words)
  return yes && { at: yes, covered: !clause.negated }
}

function coverFact(aid: JudgeAid): { fact: FactBeside } | Record<string, never> {
  const { warranty } = aid.order
  if (!warranty) return {}
  const value =
    warranty.covers === undefined
      ? `until ${warranty.until ?? '?'}`
      : warranty.covers
        ? 'covers'
        : 'does not cover'
  return { fact: factBeside('warranty', value, warranty.ref) }
}

function coverClaim(aid: JudgeAid, clause: Clause): Draft[] {
  const said = clause.mood === 'said' ? coverSaid(aid, clause) : undefined
  if (!said) return []
  const from = clause.from + said.at.index
  const verdict = coverVerdict(aid, said.covered)
  return [
    {
      kind: 'warranty',
      from,
      to: from + said.at.length,
      value: said.covered ? 'covered' : 'not covered',
      verdict,
      rule: 'warranty-cover',
      reason:
        verdict === 'unknown'
          ? 'Whether a warranty carries this is not known'
          : 'Held against the warranty of the order',
      ...coverFact(aid),
      ...(verdict === 'unknown' ? { suggestion: { becomes: 'fact' as const } } : {}),
    },
  ]
}

export function judgeWarranty(aid: JudgeAid): Draft[] {
  if (!WARRANTY.test(aid.sentence.text)) return []
  return aid.sentence.clauses.flatMap((clause) => [
    ...coverClaim(aid, clause),
    ...adjectiveClaim(aid, clause),
  ])
}
