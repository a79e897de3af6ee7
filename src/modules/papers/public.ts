import { openPress, type PaperOutput, type Press } from '#platform/paper/press.ts'
import { draftDepositSlip, type DepositSlip } from './domain/deposit-slip.ts'
import type { Draft } from './domain/draft.ts'
import type { PaperFrame } from './domain/paper-data.ts'
export type { DepositSlip } from './domain/deposit-slip.ts'
const press: Press = openPress()
const printed = (draft: Draft, frame: PaperFrame, output: PaperOutput) =>
  press.print({ template: '/platform/paper/document.typ', data: draft.words, symbols: draft.symbols, pictures: draft.pictures, drawings: draft.drawings, output, madeAt: frame.madeAt })
export const renderDepositSlip = (slip: DepositSlip): Promise<Uint8Array> => printed(draftDepositSlip(slip), slip, 'accessible')
