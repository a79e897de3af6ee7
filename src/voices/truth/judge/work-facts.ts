import { clauseAt } from '../text/read-sentence.ts'
import type { ClaimVerdict } from '../claim.ts'
import type { KnownOperation, MandateRule } from '../known-facts.ts'
import { operationKey } from '../words/operations.ts'
import { partKey } from '../words/parts.ts'
import { factBeside, opposite } from './draft.ts'
import type { Draft, JudgeAid } from './draft.ts'
import { awaits } from './wait-verdict.ts'
import type { PersonSaid } from './people.ts'

/** What a full service brings with it, so that saying one of these needs no entry of its own. */
const IN_SERVICE: ReadonlySet<string> = new Set([
  'clean',
  'lubricate',
  'regulate',
  'open',
  'repair',
  'water_test',
])
export interface WorkSaid {
  readonly key: string
  readonly part: string | undefined
  readonly from: number
  readonly to: number
  /** Where the verb stands, of a part listed beside the one it is said of. */
  readonly verb?: { readonly from: number; readonly to: number }
}

export function forbids(rule: MandateRule, said: WorkSaid): boolean {
  if (rule === 'no_polish') return said.key === 'polish'
  if (rule === 'keep_dial')
    return (said.key === 'replace' || said.key === 'restore' || said.key === 'polish') && said.part === 'dial'
  if (rule === 'keep_hands') return (said.key === 'replace' || said.key === 'polish') && said.part === 'hands'
  if (rule === 'return_old_parts') return said.key === 'dispose'
  if (rule === 'no_movement_exchange') return said.key === 'replace' && said.part === 'movement'
  return false
}

function matching(said: WorkSaid, operation: KnownOperation): boolean {
  const key = operationKey(operation.work)
  const part = operation.part === undefined ? undefined : partKey(operation.part)
  if (key === 'service' && said.key === 'service') return true
  if (key !== said.key) return false
  // Polishing is of the whole watch unless one side names another part.
  if (said.part === undefined || part === undefined) return said.key !== 'replace'
  return sameBand(part, said.part) || (said.key === 'polish' && wholeCase(part) && wholeCase(said.part))
}

/** What holds the watch on the wrist is called strap or bracelet as it comes. */
function sameBand(one: string, other: string): boolean {
  const bands = ['strap', 'bracelet']
  return one === other || (bands.includes(one) && bands.includes(other))
}

function wholeCase(part: string): boolean {
  return part === 'case' || part === 'caseback' || part === 'bezel'
}

export interface Found {
  readonly verdict: ClaimVerdict
  readonly name: string
  readonly value: string
  readonly ref?: string | undefined
  readonly rule: string
  readonly operation?: KnownOperation
}

/** "The repair is not covered by the warranty": who pays for it, and not whether it was done. */
function ofTheCover({ sentence }: JudgeAid, { from }: WorkSaid): boolean {
  const clause = clauseAt(sentence, from)
  return sentence.events.some(
    (event) =>
      event.kind === 'warranty' && clause !== undefined && event.from >= clause.from && event.to <= clause.to,
  )
}

export function factFor(aid: JudgeAid, said: WorkSaid): Found | undefined {
  const { order } = aid
  const operations = order.operations ?? []
  const done = operations.find((operation) => operation.done && matching(said, operation))
  if (done)
    return {
      verdict: 'backed',
      name: 'operation',
      value: describe(done),
      ref: done.ref,
      rule: 'work-done',
      operation: done,
    }
  const skipped = operations.find((operation) => !operation.done && matching(said, operation))
  if (skipped)
    return {
      verdict: 'contradicted',
      name: 'operation',
      value: describe(skipped),
      ref: skipped.ref,
      rule: 'work-not-done',
    }
  const rule = (order.mandate ?? []).find((one) => forbids(one, said))
  if (rule)
    return {
      verdict: 'contradicted',
      name: 'mandate',
      value: rule,
      ref: order.ref,
      rule: 'work-against-mandate',
    }
  const awaited = said.key === 'replace' && said.part !== undefined && awaits(order, said.part)
  if (awaited)
    return {
      verdict: 'contradicted',
      name: 'wait',
      value: `part ${said.part ?? ''} not here yet`,
      ref: order.wait?.ref,
      rule: 'work-with-awaited-part',
    }
  const service = operations.find((operation) => operation.done && operationKey(operation.work) === 'service')
  if (service && IN_SERVICE.has(said.key))
    return {
      verdict: 'backed',
      name: 'operation',
      value: describe(service),
      ref: service.ref,
      rule: 'work-in-service',
      operation: service,
    }
  if (said.key === 'repair' && !ofTheCover(aid, said) && operations.some((operation) => operation.done))
    return { verdict: 'backed', name: 'operation', value: 'work done', rule: 'work-done' }
  return undefined
}

export function describe(operation: KnownOperation): string {
  const what = [operation.done ? '' : 'not done:', operation.work, operation.part].filter(Boolean).join(' ')
  return [what, operation.by && `by ${operation.by}`, operation.on && `on ${operation.on}`]
    .filter(Boolean)
    .join(' ')
}

export function wrongPerson(
  said: WorkSaid,
  found: Found,
  { person, by }: { person: PersonSaid; by: string },
): Draft {
  const at = { from: person.from, to: person.to }
  return {
    kind: 'work',
    ...at,
    value: `${nameWork(said)} by ${person.name}`,
    verdict: 'contradicted',
    rule: 'work-by-another',
    reason: 'The operations name someone else',
    fact: factBeside(found.name, found.value, found.ref),
    correction: { ...at, text: by },
  }
}

function nameWork(said: WorkSaid): string {
  return [said.key, said.part].filter(Boolean).join(' ')
}

export function heldWork(
  said: WorkSaid,
  found: Found,
  { denied, person }: { denied: boolean; person: PersonSaid | undefined },
): Draft {
  const verdict = denied ? opposite(found.verdict) : found.verdict
  return {
    kind: 'work',
    from: said.from,
    to: said.to,
    value: [denied && 'not', nameWork(said), person && `by ${person.name}`].filter(Boolean).join(' '),
    verdict,
    rule: found.rule,
    reason: verdict === 'backed' ? 'The operations record this' : 'The operations record otherwise',
    fact: factBeside(found.name, found.value, found.ref),
  }
}
