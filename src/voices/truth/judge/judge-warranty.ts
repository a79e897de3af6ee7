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

function first(pattern: RegExp, text: string): { index: number; length: number } | undefined {
  const match = [...text.matchAll(pattern)][0]
  return match && { index: match.index, length: match[0].length }
}

/** "The work is not guaranteed" denies what we give on it; "out of warranty" speaks of what the watch came with. */
const NONE_GIVEN =
  /(?:(?:pas|non|aucune|sans|no|not|n't|without|kein\w*|ohne|nicht|nessuna|senza) (?:\w+ ){0,2}(?:garantie?s?|garanties|garantito?|garantit[oaie]|garantiert|garanzia|guaranteed?|warranty|gewahrleistung))/
const OF_THE_WORK =
  /travaux|revision|intervention|reparation|work|repair|service|arbeit|reparatur|riparazione|lavor|interv/

function coverVerdict(aid: JudgeAid, says: boolean): ClaimVerdict {
  const warranty = aid.order.warranty
  const { text } = aid.sentence
  if (!says && (warranty?.months ?? 0) > 0 && NONE_GIVEN.test(text) && OF_THE_WORK.test(text))
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
  if (!aid.sentence.events.some((event) => event.kind === 'warranty')) return []
  return aid.sentence.clauses.flatMap((clause) => coverClaim(aid, clause))
}
