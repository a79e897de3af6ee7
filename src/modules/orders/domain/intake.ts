import type { MandateTerms } from './mandate.ts'
import type { OrderKind, OrderStage, Outcome } from './stages.ts'

export interface IntakeService {
  readonly serviceId: string
  readonly label: string
  readonly amountMinor: number
  readonly taxBasisPoints: number
  /** Agreed with the client's signature; otherwise indicative until a quote says more. */
  readonly isAgreed: boolean
  readonly minutes: number
  readonly skill: string
}

export interface IntakePhotograph {
  readonly fileId: string
  readonly caption: string
  readonly annotations: readonly PhotographMark[]
}

/** A mark on a photograph; places are shares of its width and height, so that any rendering finds them. */
export interface PhotographMark {
  readonly x: number
  readonly y: number
  readonly text: string
}

export type DepositSignature = { readonly on: 'paper' } | { readonly on: 'glass'; readonly fileId: string }

/** An order told after the fact, by an import or a simulation: it stands where its story ended. */
export interface PastCourse {
  readonly stage: OrderStage
  readonly outcome: Outcome | null
  readonly readyAt: Date | null
  readonly returnedAt: Date | null
}

/** One watch over the counter, with everything that was said about it. */
export interface Intake {
  readonly kind: OrderKind
  readonly siteId: string
  /** Where the work is done; the same site unless another is named. */
  readonly workshopSiteId?: string | undefined
  readonly clientId: string | null
  /** Who stands at the counter, as printed on the first custody signature. */
  readonly depositedBy: string
  readonly watchId: string
  readonly clientWords: string
  readonly condition: string
  /** What makes the order found by its watch and its client; the slices that own them give the words. */
  readonly words: { readonly client: string; readonly watch: string; readonly serial: string }
  /** A past order may have none. */
  readonly mandate?: MandateTerms | undefined
  readonly accessories: readonly string[]
  readonly loans: readonly string[]
  readonly services: readonly IntakeService[]
  readonly photographs: readonly IntakePhotograph[]
  readonly diagnosisFeeMinor: number
  readonly signature?: DepositSignature | undefined
  readonly redoOf?: string | undefined
  readonly assignedTo?: string | undefined
  /** The import it came from, with its key there. */
  readonly source?: string | undefined
  /** Earlier than now for imports and simulations only. */
  readonly receivedAt?: Date | undefined
  readonly past?: PastCourse | undefined
}
