import { orderStages } from '../../domain/stages.ts'

/** Steps taken by hand; ends have doors of their own. */
export const steps = ['assessed', 'quoted', 'approved', 'in_work', 'controlled', 'ready'] as const

export type Step = (typeof steps)[number]

export const isStep = (stage: string): stage is Step => steps.some((step) => step === stage)

const placeOf = (stage: string): number => orderStages.findIndex((known) => known === stage)

/** Back along the line, which asks for a reason. */
export const isStepBack = (from: string, to: string): boolean => placeOf(to) < placeOf(from)

/** The step most people take next from here; where a quote comes next, its own panel leads on. */
const mainSteps: Readonly<Record<string, Step>> = {
  received: 'assessed',
  approved: 'in_work',
  in_work: 'controlled',
  controlled: 'ready',
}

export const mainStep = (stage: string): Step | undefined => mainSteps[stage]
