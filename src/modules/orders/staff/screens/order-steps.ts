import { orderStages } from '../../domain/stages.ts'

/** Steps taken by hand; ends have doors of their own. */
const steps = ['assessed', 'quoted', 'approved', 'in_work', 'controlled', 'ready'] as const

export type Step = (typeof steps)[number]

export const isStep = (stage: string): stage is Step => steps.some((step) => step === stage)

const placeOf = (stage: string): number => orderStages.findIndex((known) => known === stage)

/** Back along the line, which asks for a reason. */
export const isStepBack = (from: string, to: string): boolean => placeOf(to) < placeOf(from)

/** The part of the page where the next step is taken, with everything it asks for. */
const panelOfStage: Readonly<Record<string, 'quote' | 'work'>> = {
  received: 'work',
  assessed: 'quote',
  quoted: 'quote',
  approved: 'work',
  in_work: 'work',
  controlled: 'work',
}

export const panelOf = (stage: string): 'quote' | 'work' | undefined => panelOfStage[stage]

/** A bench that plans no operations takes these two steps by hand. */
const unplannedSteps: Readonly<Record<string, Step>> = { approved: 'in_work', in_work: 'controlled' }

export const unplannedStep = (stage: string): Step | undefined => unplannedSteps[stage]
