import { useFormat, useText } from '#staff-app/text.ts'
import { Select } from '#ui/text-field.tsx'
import { hasKnownAddress } from '../../domain/ways.ts'
import { useChannelWord, useSiteZone } from './message-words.ts'
import type { Thread } from './thread.tsx'

export type Way = Thread['ways'][number]

export const wayKey = ({ channel, address }: Way): string => `${channel} ${address}`

type WayChoiceProps = Readonly<{
  ways: readonly Way[]
  value: Way | undefined
  onChange: (key: string) => void
}>

/** By which way the answer leaves; where they last wrote from stands first. */
export const WayChoice = ({ ways, value, onChange }: WayChoiceProps) => {
  const t = useText()
  const hint = useWayHint()
  const channel = useChannelWord()
  if (value === undefined) return <p className="text-small text-danger">{t('conversations.no-way')}</p>
  const label = (way: Way): string =>
    hasKnownAddress(way.channel) ? `${channel(way.channel)} ${way.address}` : channel(way.channel)
  return (
    <Select
      label={t('conversations.way')}
      name="way"
      value={wayKey(value)}
      options={ways.map((way) => ({ value: wayKey(way), label: label(way) }))}
      hint={hint(value)}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

const useWayHint = () => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSiteZone()
  return ({ state, until }: Way): string | undefined => {
    if (state === 'away') return t('conversations.way.away')
    if (until === null || state === 'closed') return undefined
    return t('conversations.way.until', { at: format.instant(until, timeZone) })
  }
}
