import { useFormat, useText } from '#staff-app/text.ts'
import { Note } from '#ui/notes.tsx'
import { Select, TextField } from '#ui/text-field.tsx'
import { useSiteZone } from './message-words.ts'

type Template = Readonly<{ name: string; language: string; text: string }>
export type Approved = Readonly<{ name: string; language: string; values: string[] }>

const place = /\{\{(\d+)\}\}/g

const keyOf = ({ name, language }: Pick<Template, 'name' | 'language'>): string => `${name} ${language}`

const countOf = (text: string): number =>
  Math.max(0, ...[...text.matchAll(place)].map(([, number = '0']) => Number(number)))

/** The template as it will be read; empty while a place is. */
export const filled = (templates: readonly Template[], approved: Approved | null): string => {
  const template = templates.find((known) => approved !== null && keyOf(known) === keyOf(approved))
  if (template === undefined || approved === null) return ''
  const { values } = approved
  if (
    Array.from({ length: countOf(template.text) }, (_, index) => values[index] ?? '').some(
      (value) => value.trim() === '',
    )
  )
    return ''
  return template.text.replace(place, (_, number: string) => values[Number(number) - 1] ?? '')
}

type ApprovedWordsProps = Readonly<{
  templates: readonly Template[]
  value: Approved | null
  until: string | null
  onChange: (value: Approved | null) => void
}>

/** Outside its window WhatsApp lets only words leave that it has approved: which, and what stands in their places. */
export const ApprovedWords = ({ templates, value, until, onChange }: ApprovedWordsProps) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSiteZone()
  const template = templates.find((known) => value !== null && keyOf(known) === keyOf(value))
  const choose = (key: string): void => {
    const chosen = templates.find((known) => keyOf(known) === key)
    onChange(chosen === undefined ? null : { name: chosen.name, language: chosen.language, values: [] })
  }
  const set = (index: number, text: string): void => {
    if (value === null || template === undefined) return
    const values = Array.from({ length: countOf(template.text) }, (_, at) =>
      at === index ? text : (value.values[at] ?? ''),
    )
    onChange({ ...value, values })
  }
  return (
    <div className="flex flex-col gap-3">
      <Note tone="caution" icon="clock">
        {until === null
          ? t('conversations.window.never')
          : t('conversations.window.closed', { at: format.instant(until, timeZone) })}
      </Note>
      {templates.length === 0 ? (
        <p className="text-small">{t('conversations.window.no-templates')}</p>
      ) : (
        <Select
          label={t('conversations.window.template')}
          name="template"
          value={value === null ? '' : keyOf(value)}
          placeholder={t('conversations.window.choose')}
          options={templates.map((known) => ({
            value: keyOf(known),
            label: `${known.name} (${known.language})`,
          }))}
          onChange={(event) => choose(event.target.value)}
        />
      )}
      {template === undefined || value === null ? null : (
        <>
          <p className="max-w-prose text-small whitespace-pre-line" lang={template.language.slice(0, 2)}>
            {template.text}
          </p>
          {Array.from({ length: countOf(template.text) }, (_, index) => (
            <TextField
              key={index}
              label={t('conversations.window.value', { place: index + 1 })}
              name={`value-${index + 1}`}
              maxLength={1000}
              value={value.values[index] ?? ''}
              onChange={(event) => set(index, event.target.value)}
            />
          ))}
        </>
      )}
    </div>
  )
}
