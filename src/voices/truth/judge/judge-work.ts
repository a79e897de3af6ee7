import { standingIn } from '../text/in-clause.ts'
import type { Clause } from '../text/read-clauses.ts'
import { operationKey } from '../words/operations.ts'
import type { OperationMention } from '../words/operations.ts'
import { partKey } from '../words/parts.ts'
import { factBeside } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { personIn, samePerson } from './people.ts'
import type { PersonSaid } from './people.ts'
import { describe, factFor, forbids, heldWork, wrongPerson } from './work-facts.ts'
import type { Found, WorkSaid } from './work-facts.ts'
import { claimsWork } from './work-manner.ts'

/** Work done before any repair: opening, cleaning for a look, tests on arrival. */
const BEFORE_REPAIR: ReadonlySet<string> = new Set(['open', 'water_test', 'repair'])
const NOT_STARTED: ReadonlySet<string> = new Set(['received', 'assessed', 'quoted', 'approved'])

/** What is kept for the client is not kept from them. */
const FOR_THE_CLIENT =
  /(?:pour vous|a votre disposition|avec (?:la|votre) montre|sachet|jointe?s?|for you|with (?:the|your) watch|for your|to you|envelope|fur sie|mit der uhr|mit ihrer uhr|beigelegt|tutchen|per lei|a sua disposizione|con l'orologio|bustina)/

/** Old parts done away with: said only where parts are spoken of, and not of those laid aside for the client. */
function isDisposal({ sentence }: JudgeAid): boolean {
  const parts = sentence.parts.length > 0 || sentence.nouns.some((noun) => noun.kind === 'part')
  return parts && !FOR_THE_CLIENT.test(sentence.text)
}

/** German names the part inside the word: "Batteriewechsel". */
const COMPOUND =
  /^(batterie|glas|band|zeiger|zifferblatt|krone|dichtung|feder|werk|armband)(?:n|s)?(?:wechsel|ersatz|tausch)/

const ASKED = /\?\s*$/

function saidIn(aid: JudgeAid, mention: OperationMention, clause: Clause): WorkSaid {
  const parts = aid.sentence.parts.filter((part) => part.from >= clause.from - 1 && part.to <= clause.to)
  const near = parts
    .map((part) => ({ part, gap: part.from >= mention.to ? part.from - mention.to : mention.from - part.to }))
    .sort((a, b) => a.gap - b.gap)[0]
  const before = near ? undefined : aid.sentence.parts.filter((part) => part.to <= mention.from).at(-1)
  const within = COMPOUND.exec(aid.sentence.text.slice(mention.from, mention.to))?.[1]
  // "The mainspring? It has not been replaced yet."
  const asked =
    mention.key === 'replace' && ASKED.test(aid.before?.original ?? '') ? aid.before?.parts.at(-1) : undefined
  const part = within === undefined ? (near?.part.key ?? before?.key ?? asked?.key) : partKey(within)
  return { key: mention.key, part, from: mention.from, to: mention.to }
}

interface WorkInClause {
  readonly said: WorkSaid
  readonly clause: Clause
  readonly without: boolean
}

function unknownWork(aid: JudgeAid, { said, clause, without }: WorkInClause): Draft | undefined {
  const early =
    aid.order.stage !== undefined && NOT_STARTED.has(aid.order.stage) && !BEFORE_REPAIR.has(said.key)
  if (said.key === 'repair' || said.key === 'open') return undefined
  const common = {
    kind: 'work' as const,
    from: said.from,
    to: said.to,
    value: [said.key, said.part].filter(Boolean).join(' '),
  }
  const denied = clause.negated !== without
  if (early && !denied)
    return {
      ...common,
      verdict: 'contradicted',
      rule: 'work-before-start',
      reason: 'The work has not started',
      fact: factBeside('stage', aid.order.stage ?? '', aid.order.ref),
    }
  if (denied) return undefined
  return {
    ...common,
    verdict: 'unknown',
    rule: 'work-without-fact',
    reason: 'No fact records this work',
    suggestion: { becomes: 'fact' },
  }
}

/** "Still to be done": of work that is recorded as done, as untrue as the other way round. */
const PENDING =
  /(?:(?:toujours|encore) en train de|noch (?:am|dabei)|(?:prufen|testen|kontrollieren|polieren|reinigen) (?:\w+ ){0,4}noch|(?:stiamo|sta) ancora|reste(?:nt|ra)? (?:encore )?(?:a|le|la|les)|avons encore a|(?:devons|doit|faut|devra|devrons) (?:encore|toujours)|encore a (?:faire|effectuer)|steh(?:t|en) (?:\w+ )?(?:noch )?(?:aus|an|bevor)|(?:muss|mussen) (?:\w+ ){0,5}noch|noch (?:zu (?:machen|erledigen)|ausstehend|offen)|fehlt noch|still (?:\w+ing|to (?:be )?do|needs?|ha(?:s|ve) to|outstanding|pending|due)|(?:has|have) yet to|(?:dobbiamo|deve|manca|resta|restano|mancano) (?:ancora|da|solo)|ancora da|da (?:fare|effettuare)|(?:deve|devono|dobbiamo) ancora|poi (?:finira|finiremo|terminera)|(?:finira|finiremo|terminera) (?:la|il|di)|(?:finirons|terminerons|finira|terminera|achevera) (?:la|le|de))/

const FORBIDDEN: ReadonlySet<string> = new Set(['work-against-mandate', 'work-not-done'])

function byAnother(
  found: Found,
  person: PersonSaid | undefined,
): { person: PersonSaid; by: string } | undefined {
  const by = found.operation?.by
  if (found.verdict !== 'backed' || !person || by === undefined || samePerson(person.name, by))
    return undefined
  return { person, by }
}

function isPending(aid: JudgeAid, clause: Clause): boolean {
  return PENDING.test(aid.sentence.text.slice(clause.from, clause.to))
}

/** Someone is named for work whose part is not, and nobody of that name did any of it. */
function strangerAtWork(
  aid: JudgeAid,
  { said, clause }: Pick<WorkInClause, 'said' | 'clause'>,
  person: PersonSaid | undefined,
): Draft | undefined {
  if (!clause.past || clause.negated) return undefined
  const alike = (aid.order.operations ?? []).filter(
    (one) => one.done && one.by !== undefined && operationKey(one.work) === said.key,
  )
  const known = alike[0]
  if (!person || !known?.by || said.part !== undefined) return undefined
  if (alike.some((one) => one.by !== undefined && samePerson(person.name, one.by))) return undefined
  const found = {
    verdict: 'backed' as const,
    name: 'operation',
    value: describe(known),
    ref: known.ref,
    rule: 'work-done',
  }
  return wrongPerson(said, found, { person, by: known.by })
}

/** Work said to be still to do: untrue of what is done, and of what the mandate forbids; of the rest it claims nothing. */
function pendingClaim(aid: JudgeAid, said: WorkSaid, clause: Clause): Draft | undefined | 'no' {
  const done = isPending(aid, clause) ? factFor(aid, said) : undefined
  if (done?.rule === 'work-done') return heldWork(said, done, { denied: true, person: undefined })
  if (done?.rule !== 'work-not-done') return 'no'
  const isForbidden = (aid.order.mandate ?? []).some((rule) => forbids(rule, said))
  return isForbidden ? heldWork(said, done, { denied: false, person: undefined }) : undefined
}

/** "A new date": new of what is no part. */
const NEW = /(?:new|neu|nouve|nuov|echang|exchang)/
const sentenceWords = ({ sentence }: JudgeAid, { from, to }: WorkSaid): string =>
  sentence.text.slice(from, to)

function namesNoWork(aid: JudgeAid, said: WorkSaid): boolean {
  if (said.key === 'dispose') return !isDisposal(aid)
  // "Our guarantee on this repair": what is guaranteed is named, not told.
  if (said.key === 'repair' && /garant|warrant|guarant|gewahr/.test(aid.sentence.text)) return true
  return said.key === 'replace' && said.part === undefined && NEW.test(sentenceWords(aid, said))
}

function workClaim(aid: JudgeAid, said: WorkSaid, clause: Clause): Draft | undefined {
  if (namesNoWork(aid, said)) return undefined
  const pending = pendingClaim(aid, said, clause)
  if (pending !== 'no') return pending
  const manner = claimsWork(aid, said, clause)
  if (!manner) return undefined
  const found = factFor(aid, said)
  // Work to come is only held against what forbids it.
  if (manner.ahead && !FORBIDDEN.has(found?.rule ?? '')) return undefined
  if (!found)
    return (
      strangerAtWork(aid, { said, clause }, personIn(aid, clause, said.from)) ??
      unknownWork(aid, { said, clause, without: manner.without })
    )
  // "Did not leave the bench without a polish": two denials are none.
  const denied = clause.negated !== manner.without
  const person = personIn(aid, clause, said.from)
  const other = denied ? undefined : byAnother(found, person)
  return other ? wrongPerson(said, found, other) : heldWork(said, found, { denied, person })
}

/** Between parts that one verb is said of. */
const LISTED =
  /^[\s,']*(?:(?:et|and|und|e|ed|sowie|as well as|plus|ainsi que|nonche|anche|also|egalement|aussi|auch|sogar|even|meme|perfino|the|la|le|les|l|die|der|das|den|il|lo|i|gli|both|a|an|un|une|una|ein|eine|einen|its|his|her|sa|son|ses|il suo|ihre?|new|neue[nrs]?|nouve\w+|nuov\w+)(?:[\s,']+|$))*$/

/** "We replaced the battery, the gasket and the strap": the parts beside the nearest one that the same verb is said of. */
function listedWith({ sentence }: JudgeAid, said: WorkSaid, clause: Clause): WorkSaid[] {
  const parts = sentence.parts.filter((part) => part.from >= clause.from - 1 && part.to <= clause.to)
  const gap = (part: { from: number; to: number }): number =>
    part.from >= said.to ? part.from - said.to : said.from - part.to
  const home = parts.toSorted((a, b) => gap(a) - gap(b))[0]
  if (!home || home.key !== said.part) return []
  const chained = parts.filter((part) => {
    const [first, last] = part.from < home.from ? [part, home] : [home, part]
    const between = parts
      .filter((other) => other.from >= first.to && other.to <= last.from)
      .reduce(
        (text, other) => text.replace(sentence.text.slice(other.from, other.to), ','),
        sentence.text.slice(first.to, last.from),
      )
    return part !== home && part.key !== said.part && LISTED.test(between)
  })
  return chained
    .filter((part) => !sentence.operations.some((other) => other.from > part.to && other.from - part.to < 4))
    .map((part) => ({
      key: said.key,
      part: part.key,
      from: part.from,
      to: part.to,
      verb: { from: said.from, to: said.to },
    }))
}

/** What is said of the nearest part, and of those listed with it only what is untrue. */
function workClaims(aid: JudgeAid, mention: OperationMention, clause: Clause): Draft[] {
  const said = saidIn(aid, mention, clause)
  const first = workClaim(aid, said, clause)
  if (!first || (said.key !== 'replace' && said.key !== 'polish')) return first ? [first] : []
  const others = listedWith(aid, said, clause).flatMap((one) => workClaim(aid, one, clause) ?? [])
  return [first, ...others.filter((one) => one.verdict === 'contradicted' && one.rule !== 'work-by-another')]
}

const BEGUN: ReadonlySet<string> = new Set(['service', 'repair', 'open'])

function begins({ sentence }: JudgeAid, mention: OperationMention): boolean {
  return sentence.events.some(
    (event) =>
      (event.kind === 'in_work' || event.kind === 'not_begun') &&
      event.from <= mention.from &&
      mention.to <= event.to,
  )
}

export function judgeWork(aid: JudgeAid): Draft[] {
  const { sentence } = aid
  return sentence.operations.flatMap((mention) => {
    const clause = sentence.clauses.find((one) => one.from <= mention.from && mention.from < one.to)
    if (!clause || clause.mood !== 'said') return []
    // "We have begun the service" is a matter of the stage, and judged there.
    if (BEGUN.has(mention.key) && begins(aid, mention)) return []
    const priced = standingIn(clause, sentence.amounts).length > 0
    return priced && !clause.past ? [] : workClaims(aid, mention, clause)
  })
}
