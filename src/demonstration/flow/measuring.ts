import { summariseTiming } from '#modules/measurements/domain/timing.ts'
import { beats } from '../trade/models.ts'
import { moment, tell, type Story } from './story.ts'
import { asStaff, type Flow, type Worker } from './world.ts'

type Moment = 'diagnosis' | 'final'

interface Taking {
  readonly moment: Moment
  readonly by: Worker
}

const positions = ['CH', 'FH', '3H', '6H', '9H'] as const

const tenth = (value: number): number => Math.round(value * 10) / 10

/** What the instruments show before and after: tired before an overhaul, within the house's limits after it. */
export const measure = (flow: Flow, story: Story, taking: Taking): string[] => {
  const { model } = story.watch
  const ids: string[] = []
  if (model.movement === 'quartz') ids.push(keep(flow, story, { ...taking, ...quartz(flow, taking) }))
  else if (beats[model.calibre] !== undefined)
    ids.push(keep(flow, story, { ...taking, ...timing(flow, story, taking) }))
  if (taking.moment === 'final' && model.bars > 0) ids.push(keep(flow, story, { ...taking, ...water(story) }))
  return ids
}

interface Taken {
  readonly reading: Record<string, unknown>
  readonly kind: 'timing' | 'quartz' | 'water_resistance'
  readonly passed: boolean | null
}

const timing = (flow: Flow, story: Story, taking: Taking): Taken => {
  const [vibrationsPerHour, liftAngle] = beats[story.watch.model.calibre] ?? [28_800, null]
  const isTired = taking.moment === 'diagnosis' && story.routing.startsWith('OVH')
  const { chance } = flow
  const mean = isTired ? -14 + chance.normal() * 12 : 3 + chance.normal() * 1.6
  const amplitude = isTired ? 212 + chance.normal() * 14 : 288 + chance.normal() * 7
  const read = positions.map((position, place) => ({
    position,
    rate: tenth(mean + chance.normal() * (isTired ? 6 : 1.4)),
    amplitude: Math.round(amplitude - (place > 1 ? 22 : 0) + chance.normal() * 4),
    beatError: tenth(Math.abs(chance.normal()) * (isTired ? 0.7 : 0.15)),
  }))
  const spread = summariseTiming(read)?.spread ?? 0
  return {
    kind: 'timing',
    passed: taking.moment === 'final' ? true : !isTired && spread < 12,
    reading: {
      kind: 'timing',
      winding: 'full',
      liftAngle,
      vibrationsPerHour,
      positions: read,
      instrument: 'Établi 3',
      remark: '',
    },
  }
}

const quartz = (flow: Flow, { moment: when }: Taking): Taken => {
  const isTired = when === 'diagnosis'
  return {
    kind: 'quartz',
    passed: !isTired,
    reading: {
      kind: 'quartz',
      microampere: tenth(isTired ? 2.8 + flow.chance.next() * 4 : 0.9 + flow.chance.next() * 0.5),
      volts: isTired ? 1.1 : 1.55,
      coilOhms: null,
      secondsPerMonth: tenth(flow.chance.normal() * 4),
      batteryChanged: !isTired,
      remark: '',
    },
  }
}

const water = (story: Story): Taken => ({
  kind: 'water_resistance',
  passed: true,
  reading: {
    kind: 'water_resistance',
    medium: 'air',
    pressureBar: Math.min(10, story.watch.model.bars),
    minutes: 2,
    result: 'passed',
    sealsChanged: true,
    remark: '',
  },
})

const keep = (flow: Flow, story: Story, taken: Taking & Taken): string => {
  const id = flow.chance.id(moment(flow))
  story.rows.measurements.push({
    house_id: flow.world.houseId,
    id,
    order_id: story.order.id,
    watch_id: story.watch.row.id,
    moment: taken.moment,
    kind: taken.kind,
    taken_at: moment(flow),
    taken_by: taken.by.id,
    passed: taken.passed,
    reading: JSON.stringify(taken.reading),
  })
  const { kind, passed, reading } = taken
  tell(flow, story, {
    by: asStaff(taken.by),
    kind: 'measurement-taken',
    payload: { measurementId: id, kind, moment: taken.moment, passed, reading },
  })
  return id
}
