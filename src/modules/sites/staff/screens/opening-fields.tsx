import { useFormat, useText } from '#staff-app/text.ts'
import { Button, IconButton } from '#ui/button.tsx'
import { FieldSet } from '#ui/form.tsx'
import type { Site } from './site-list.tsx'

type Opening = Site['opening']
type Span = [string, string]

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
// 5 January 2026 was a Monday.
const dayOfWeekday = (weekday: string): string => `2026-01-0${4 + Number(weekday)}`

const usualWeek: Opening = Object.fromEntries(
  ['1', '2', '3', '4', '5'].map((weekday) => [weekday, [['09:00', '18:30']]]),
)

type OpeningFieldsProps = Readonly<{ opening: Opening; onChange: (opening: Opening) => void }>

/** Hours by weekday on the site's own clock; a day without hours is closed, and promises step over it. */
export const OpeningFields = ({ opening, onChange }: OpeningFieldsProps) => {
  const t = useText()
  const { locale } = useFormat()
  const nameOf = (weekday: string): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(dayOfWeekday(weekday)),
    )
  const set = (weekday: string, spans: Span[]): void => {
    const { [weekday]: _before, ...others } = opening
    onChange(spans.length === 0 ? others : { ...others, [weekday]: spans })
  }
  const isUnstated = Object.keys(opening).length === 0
  return (
    <FieldSet legend={t('sites.form.opening')} hint={t('sites.opening-hint')}>
      {isUnstated ? (
        <Button size="small" icon="clock" className="w-fit" onClick={() => onChange(usualWeek)}>
          {t('sites.usual-week')}
        </Button>
      ) : null}
      <ul>
        {weekdays.map((weekday) => (
          <Weekday
            key={weekday}
            name={nameOf(weekday)}
            spans={opening[weekday] ?? []}
            isUnstated={isUnstated}
            onChange={(spans) => set(weekday, spans)}
          />
        ))}
      </ul>
    </FieldSet>
  )
}

type WeekdayProps = Readonly<{
  name: string
  isUnstated: boolean
  spans: readonly Span[]
  onChange: (spans: Span[]) => void
}>

const Weekday = ({ name, spans, isUnstated, onChange }: WeekdayProps) => {
  const t = useText()
  const change = (index: number, part: 0 | 1, value: string): void =>
    onChange(
      spans.map(([from, until], at): Span =>
        at !== index ? [from, until] : part === 0 ? [value, until] : [from, value],
      ),
    )
  const add = (): void => onChange([...spans, spans.length === 0 ? ['09:00', '18:30'] : ['14:00', '18:30']])
  const clock = (index: number, part: 0 | 1, label: string) => (
    <input
      type="time"
      aria-label={`${name}, ${label}`}
      value={spans[index]?.[part] ?? ''}
      onChange={(event) => change(index, part, event.target.value)}
      className="field target w-28"
      required
    />
  )
  return (
    <li className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[9rem_1fr] border-b border-hairline py-1.5">
      <span className="capitalize">{name}</span>
      <span className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {spans.length === 0 && !isUnstated ? (
          <span className="text-soft">{t('sites.closed-day')}</span>
        ) : null}
        {spans.map((_, index) => (
          <span key={index} className="inline-flex items-center gap-1.5">
            {clock(index, 0, t('sites.opens'))}
            <span aria-hidden="true">–</span>
            {clock(index, 1, t('sites.closes'))}
            <IconButton
              icon="close"
              label={t('sites.remove-hours', { day: name })}
              onClick={() => onChange(spans.filter((__, at) => at !== index))}
            />
          </span>
        ))}
        {spans.length < 3 ? (
          <Button
            size="small"
            variant="quiet"
            icon="plus"
            onClick={add}
            aria-label={`${name}: ${t('sites.add-hours')}`}
          >
            {t('sites.add-hours')}
          </Button>
        ) : null}
      </span>
    </li>
  )
}
