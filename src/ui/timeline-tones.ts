import type { TimelineTone } from './timeline-layout.ts'

/** A wait is an open line, work a full one: the shapes tell them apart without colour. */
export const spanClass: Readonly<Record<TimelineTone, string>> = {
  plain: 'stroke-soft',
  accent: 'stroke-accent',
  waiting: 'stroke-edge [stroke-dasharray:2_5]',
  danger: 'stroke-danger [stroke-dasharray:8_3]',
  good: 'stroke-good',
  brass: 'stroke-brass-line',
}

export const markClass: Readonly<Record<TimelineTone, string>> = {
  plain: 'fill-ink',
  accent: 'fill-accent',
  waiting: 'fill-edge',
  danger: 'fill-danger',
  good: 'fill-good',
  brass: 'fill-brass-line',
}

export const wordClass: Readonly<Record<TimelineTone, string>> = {
  plain: 'fill-ink',
  accent: 'fill-accent',
  waiting: 'fill-soft',
  danger: 'fill-danger',
  good: 'fill-good',
  brass: 'fill-brass',
}

export const windowStroke: Readonly<Record<TimelineTone, string>> = {
  plain: 'stroke-soft',
  accent: 'stroke-accent',
  waiting: 'stroke-edge',
  danger: 'stroke-danger',
  good: 'stroke-good',
  brass: 'stroke-brass-line',
}
