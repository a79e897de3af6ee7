import { arrivals } from './arrivals.ts'
import { checks } from './checks.ts'
import { looks } from './looks.ts'
import { refusals } from './refusals.ts'
import { returns } from './returns.ts'
import type { Statement } from './statement.ts'
import { work } from './work.ts'

/** The first statement a clause makes is what it is about: a refusal before the state of things, a return before readiness. */
export const statements: readonly Statement[] = [
  ...refusals,
  ...returns,
  ...checks,
  ...looks,
  ...work,
  ...arrivals,
]
