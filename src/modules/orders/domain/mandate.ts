import { refuse, type Refusal } from '#platform/refusal.ts'

/** What the client allows and forbids, agreed at the counter. A new version follows another, none is overwritten. */
export interface MandateTerms {
  readonly polishCase: boolean
  readonly polishBracelet: boolean
  readonly keepDial: boolean
  readonly returnOldParts: boolean
  readonly movementExchange: boolean
  /** Work up to this amount needs no question. */
  readonly ceilingMinor: number | null
  readonly remark: string
}

export interface AgreedMandate {
  readonly polish_case: boolean
  readonly polish_bracelet: boolean
  readonly keep_dial: boolean
  readonly movement_exchange: boolean
}

/**
 * `surface` names what an operation changes for good: material taken off case or bracelet, the dial refinished or
 * replaced, the movement exchanged. Work that leaves the surface as it was (opening the case, an overhaul) has none.
 */
export interface SurfaceWork {
  readonly surface: string
  readonly label: string
}

const rules: Readonly<Record<string, { code: string; forbids: (mandate: AgreedMandate) => boolean }>> = {
  case: { code: 'orders.mandate-keeps-case', forbids: (mandate) => !mandate.polish_case },
  bracelet: { code: 'orders.mandate-keeps-bracelet', forbids: (mandate) => !mandate.polish_bracelet },
  dial: { code: 'orders.mandate-keeps-dial', forbids: (mandate) => mandate.keep_dial },
  movement: { code: 'orders.mandate-keeps-movement', forbids: (mandate) => !mandate.movement_exchange },
}

/**
 * Why an operation must not be planned or begun under this mandate; undefined when it may. Without a mandate every
 * irreversible surface is forbidden: a polished case cannot be made unpolished, a question can always be asked.
 */
export const mandateForbids = (
  mandate: AgreedMandate | undefined,
  operation: SurfaceWork,
): Refusal | undefined => {
  const rule = rules[operation.surface]
  if (rule === undefined) return undefined
  if (mandate !== undefined && !rule.forbids(mandate)) return undefined
  return refuse(rule.code, { values: { operation: operation.label }, field: 'surface' })
}

/** Whether work of this price may go ahead without asking. */
export const withinCeiling = (
  mandate: { ceiling_minor: number | null } | undefined,
  amountMinor: number,
): boolean => mandate !== undefined && mandate.ceiling_minor !== null && amountMinor <= mandate.ceiling_minor
