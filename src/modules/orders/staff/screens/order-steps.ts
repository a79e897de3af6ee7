import { orderStages } from '../../domain/stages.ts'

/** Steps taken by hand; ends and the final control have doors of their own. */
const steps = ['assessed', 'quoted', 'approved', 'in_work', 'ready'] as const

export type Step = (typeof steps)[number]

export const isStep = (stage: string): stage is Step => steps.some((step) => step === stage)

const placeOf = (stage: string): number => orderStages.findIndex((known) => known === stage)

/** Back along the line, which asks for a reason. */
export const isStepBack = (from: string, to: string): boolean => placeOf(to) < placeOf(from)

const panelOfStage: Readonly<Record<string, 'quote' | 'work'>> = {
  received: 'work',
  assessed: 'quote',
  quoted: 'quote',
  approved: 'work',
  in_work: 'work',
  controlled: 'work',
}

type Asked = Readonly<{
  stage: string
  services: readonly Readonly<{ isAgreed: boolean }>[]
  isAtBench: boolean
}>

/**
 * The part of the page where the next step is taken, with everything it asks for; undefined where it is somebody
 * else's. What was agreed with a signature is released for work beside the quote, without a diagnosis before it.
 */
export const panelOf = ({ stage, services, isAtBench }: Asked): 'quote' | 'work' | undefined => {
  const isReleasable =
    stage === 'received' && services.length > 0 && services.every(({ isAgreed }) => isAgreed)
  const panel = isReleasable ? 'quote' : panelOfStage[stage]
  return panel === 'work' && !isAtBench ? undefined : panel
}

/** A bench that plans no operations says by hand that it has begun; its final control is a control like any other. */
export const unplannedStep = (stage: string): Step | undefined =>
  stage === 'approved' ? 'in_work' : undefined
