/** Needed: without it the house does not do the work. Advised: the house would. Optional: nice to have. */
export const necessities = ['needed', 'advised', 'optional'] as const
export type Necessity = (typeof necessities)[number]

export type QuoteState = 'draft' | 'sent' | 'answered' | 'withdrawn' | 'expired'

export type QuoteKind = 'first' | 'supplementary'

/** How an answer reached the house. `house`: within the ceiling that the client gave beforehand. */
export type AnswerWay = 'portal' | 'counter' | 'telephone' | 'mail' | 'letter' | 'house'

export type Surface = '' | 'case' | 'bracelet' | 'dial' | 'movement'

/** What one line says; its price includes tax. */
export interface LineTerms {
  readonly necessity: Necessity
  /** Lines that share this word are options of one job: one of them can be approved, each alone. */
  readonly alternative: string
  readonly label: string
  readonly reason: string
  readonly photographId: string | null
  readonly serviceId: string | null
  readonly amountMinor: number
  readonly taxBasisPoints: number
  readonly skill: string
  readonly minutes: number
  readonly surface: Surface
}

export interface QuoteLine extends LineTerms {
  readonly id: string
  readonly answer: 'approved' | 'refused' | null
}

/** One thing to decide: a single line, or several options of which one is done. The first option is the one proposed. */
export interface QuoteJob<Line> {
  readonly necessity: Necessity
  readonly options: readonly [Line, ...Line[]]
}

type Grouped = Pick<LineTerms, 'necessity' | 'alternative'>

/** The lines as the client decides them, in the order they were written. */
export const jobsOf = <Line extends Grouped>(lines: readonly Line[]): QuoteJob<Line>[] => {
  const jobs: [Line, ...Line[]][] = []
  const named = new Map<string, Line[]>()
  for (const line of lines) {
    const known = line.alternative === '' ? undefined : named.get(line.alternative)
    if (known !== undefined) {
      known.push(line)
      continue
    }
    const job: [Line, ...Line[]] = [line]
    jobs.push(job)
    if (line.alternative !== '') named.set(line.alternative, job)
  }
  return jobs.map((options) => ({ necessity: options[0].necessity, options }))
}

/** What a quote of an order in this stage would be; none where there is nothing left to quote. */
export const kindFor = (stage: string): QuoteKind | undefined => {
  if (stage === 'received' || stage === 'assessed' || stage === 'quoted') return 'first'
  return stage === 'approved' || stage === 'in_work' || stage === 'controlled' ? 'supplementary' : undefined
}

export interface Quote {
  readonly id: string
  readonly orderId: string
  /** Counted per order; a supplementary quote counts on. */
  readonly version: number
  readonly kind: QuoteKind
  readonly state: QuoteState
  readonly currency: string
  readonly validUntil: string | null
  /** What was found, in words for the client. */
  readonly message: string
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly answeredAt: Date | null
  readonly answeredHow: AnswerWay | ''
  readonly withdrawnReason: string
  /** The quote whose place this one takes. */
  readonly follows: string | null
  readonly remindedAt: Date | null
  readonly renewalAskedAt: Date | null
  /** Guards against two people writing at once. */
  readonly rowVersion: number
  readonly lines: readonly QuoteLine[]
}
