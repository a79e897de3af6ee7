import { languageNames } from '#platform/i18n/languages.ts'
import { useText } from '#staff-app/text.ts'
import { cx } from '#ui/cx.ts'
import type { Details } from './client-fields.tsx'

type Side = Readonly<{ label: string; details: Details }>

type ChoiceBetweenProps = Readonly<{
  names: readonly (keyof Details)[]
  left: Side
  right: Side
  chosen: Details
  onChoose: (details: Details) => void
}>

const take = <Name extends keyof Details>(into: Details, from: Details, name: Name): Details => ({
  ...into,
  [name]: from[name],
})

const shown = (details: Details, name: keyof Details): string =>
  name === 'language' ? languageNames[details.language] : details[name]

/** Two records side by side; for each field that differs, the one that shall stand is chosen. */
export const ChoiceBetween = ({ names, left, right, chosen, onChoose }: ChoiceBetweenProps) => {
  const t = useText()
  return (
    <div className="flex flex-col">
      <div
        aria-hidden="true"
        className="grid grid-cols-2 gap-3 border-b border-edge pb-1.5 sm:grid-cols-[9rem_1fr_1fr]"
      >
        <span className="max-sm:hidden" />
        <span className="caption">{left.label}</span>
        <span className="caption">{right.label}</span>
      </div>
      {names.map((name) => (
        <fieldset
          key={name}
          className="grid grid-cols-2 gap-x-3 gap-y-1 border-b border-hairline py-2.5 sm:grid-cols-[9rem_1fr_1fr]"
        >
          <legend className="sr-only">{t(`clients.field.${name}`)}</legend>
          <span aria-hidden="true" className="self-center text-small text-soft max-sm:col-span-2">
            {t(`clients.field.${name}`)}
          </span>
          {[left, right].map((side) => (
            <label
              key={side.label}
              className={cx(
                'target flex min-w-0 items-center gap-2.5 rounded-small border px-3 py-1.5',
                chosen[name] === side.details[name]
                  ? 'border-accent bg-accent-wash'
                  : 'border-hairline text-soft hover:border-edge',
              )}
            >
              <input
                type="radio"
                name={name}
                checked={chosen[name] === side.details[name]}
                onChange={() => onChoose(take(chosen, side.details, name))}
                className="accent-accent"
              />
              <span className="sr-only">{side.label}: </span>
              <span className="min-w-0 break-words whitespace-pre-line">
                {shown(side.details, name) || '—'}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
