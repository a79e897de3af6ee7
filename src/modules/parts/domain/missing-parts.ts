import { bareWord, searchWords } from '#platform/search-words.ts'

export interface MissingNeed {
  readonly id: string
  readonly part: string
  readonly partNumber: string
  readonly quantity: number
  readonly state: string
  readonly source: string
  readonly brand: string
  readonly wantedAt: Date
  readonly expectedOn: string | null
  readonly promisedOn: string | null
  /** The order waits for this and for nothing else that could be done. */
  readonly holdsUp: boolean
}

export interface MissingPart<Need extends MissingNeed> {
  readonly key: string
  readonly part: string
  readonly partNumber: string
  readonly brand: string
  readonly pieces: number
  readonly heldUp: number
  readonly firstPromise: string | null
  readonly needs: readonly Need[]
}

/** One part is one part number; where nobody wrote one, the same words for the same brand. */
export const partKey = (need: Pick<MissingNeed, 'part' | 'partNumber' | 'brand'>): string => {
  const number = bareWord(need.partNumber)
  return number === '' ? `${bareWord(need.brand)} ${searchWords(need.part)}` : number
}

/** Which clients each missing part holds up: what holds up most comes first, then what was promised earliest. */
export const groupMissing = <Need extends MissingNeed>(needs: readonly Need[]): MissingPart<Need>[] => {
  const byKey = Map.groupBy(needs, partKey)
  return [...byKey].map(([key, group]) => describe(key, group)).sort(mostUrgentFirst)
}

const describe = <Need extends MissingNeed>(key: string, needs: readonly Need[]): MissingPart<Need> => {
  const inOrder = [...needs].sort((one, other) => earlier(promiseOf(one), promiseOf(other)))
  const [first] = inOrder
  return {
    key,
    part: first?.part ?? '',
    partNumber: needs.find(({ partNumber }) => partNumber !== '')?.partNumber ?? '',
    brand: first?.brand ?? '',
    pieces: needs.reduce((sum, { quantity }) => sum + quantity, 0),
    heldUp: needs.filter(({ holdsUp }) => holdsUp).length,
    firstPromise: first?.promisedOn ?? null,
    needs: inOrder,
  }
}

const never = '9999-12-31'
const promiseOf = ({ promisedOn, wantedAt }: MissingNeed): string =>
  `${promisedOn ?? never} ${wantedAt.toISOString()}`

const earlier = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const mostUrgentFirst = (one: MissingPart<MissingNeed>, other: MissingPart<MissingNeed>): number =>
  other.heldUp - one.heldUp ||
  earlier(one.firstPromise ?? never, other.firstPromise ?? never) ||
  other.needs.length - one.needs.length
