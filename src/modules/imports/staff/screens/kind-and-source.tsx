import { useId } from 'react'

import { useText } from '#staff-app/text.ts'
import { Segmented } from '#ui/choices.tsx'
import { TextField } from '#ui/text-field.tsx'
import type { Kind } from './import-options.tsx'

export type Source = Readonly<{ name: string; kind: Kind; credit: string }>

type KindAndSourceProps = Readonly<{
  kind: Kind
  source: string
  sources: readonly Source[]
  onKind: (kind: Kind) => void
  onTyped: (source: string) => void
  /** When the name stands: a mapping used before may be remembered under it. */
  onSource: (source: string) => void
}>

const kinds = ['clients', 'watches', 'orders', 'prices', 'repairs'] as const

/** What one row of the file is, and under which name the house will know it again. */
export const KindAndSource = (props: KindAndSourceProps) => {
  const { kind, source, sources, onKind, onTyped, onSource } = props
  const t = useText()
  const list = useId()
  const credit = sources.find((one) => one.name === source && one.credit !== '')?.credit
  return (
    <div className="flex flex-col gap-4">
      <Segmented
        label={t('imports.kind')}
        value={kind}
        onChange={onKind}
        options={kinds.map((one) => ({ value: one, label: t(`imports.row.${one}`) }))}
      />
      <div className="max-w-xl">
        <TextField
          name="source"
          label={t('imports.source')}
          hint={t('imports.source-hint')}
          value={source}
          list={list}
          required
          maxLength={80}
          autoComplete="off"
          onChange={(event) => onTyped(event.target.value)}
          onBlur={(event) => onSource(event.target.value)}
        />
        <datalist id={list}>
          {[...new Set(sources.map((one) => one.name))].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        {credit === undefined ? null : (
          <p className="mt-2 text-small text-soft">{t('imports.credit', { name: source, credit })}</p>
        )}
      </div>
    </div>
  )
}
