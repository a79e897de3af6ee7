import { Badge, type Tone } from '#ui/notes.tsx'
import { useText } from '#staff-app/text.ts'
import { isOrderStage, isWaitReason, type OrderStage } from '../../domain/stages.ts'

const toneOfStage: Readonly<Record<OrderStage, Tone>> = {
  received: 'neutral',
  assessed: 'neutral',
  quoted: 'neutral',
  approved: 'accent',
  in_work: 'accent',
  controlled: 'accent',
  ready: 'good',
  returned: 'neutral',
  declined: 'caution',
  cancelled: 'neutral',
  abandoned: 'danger',
}

/** The words for stages, waits and holders; what a newer server might say is shown as it is. */
export const useStanding = () => {
  const t = useText()
  return {
    stage: (stage: string): string => (isOrderStage(stage) ? t(`orders.stage.${stage}`) : stage),
    next: (stage: string): string => (isOrderStage(stage) ? t(`orders.next.${stage}`) : ''),
    wait: (reason: string): string => (isWaitReason(reason) ? t(`orders.wait.${reason}`) : reason),
    holder: (kind: string, name: string): string => {
      if (kind === 'client') return t('orders.holder.client')
      return kind === 'courier' ? t('orders.holder.courier', { name }) : name
    },
    serial: (serial: string, state: string): string => {
      if (state === 'worn') return t('orders.serial.worn')
      if (state === 'mismatch') return `${serial} (${t('orders.serial.mismatch')})`
      return serial === '' ? t('orders.serial.unknown') : serial
    },
  }
}

type StandingProps = Readonly<{ stage: string; waitReason: string | null }>

/** Stage and wait side by side, never mixed: where it stands, and what holds it up. */
export const Standing = ({ stage, waitReason }: StandingProps) => {
  const words = useStanding()
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 gap-y-0.5 max-sm:flex-col max-sm:items-end">
      <Badge tone={isOrderStage(stage) ? toneOfStage[stage] : 'neutral'}>{words.stage(stage)}</Badge>
      {waitReason !== null ? <span className="text-tiny text-caution">{words.wait(waitReason)}</span> : null}
    </span>
  )
}
