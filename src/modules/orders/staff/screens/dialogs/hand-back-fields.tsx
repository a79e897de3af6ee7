import { useState } from 'react'

import { useText } from '#staff-app/text.ts'
import { Checkbox } from '#ui/choices.tsx'
import { useFieldError } from '#ui/field-context.ts'
import { FieldError } from '#ui/field.tsx'

export type Accessory = Readonly<{ id: string; label: string; description: string }>
export type Loan = Readonly<{ id: string; label: string }>

/** What goes back with the watch, ticked one by one. A bracelet left in the drawer is found now or never. */
export const useHandBack = () => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [acknowledged, setAcknowledged] = useState(false)
  const tick = (id: string, isTicked: boolean): void => {
    const next = new Set(ticked)
    if (isTicked) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  const of = (things: readonly Readonly<{ id: string }>[]): string[] =>
    things.map(({ id }) => id).filter((id) => ticked.has(id))
  return { ticked, tick, acknowledged, setAcknowledged, of }
}

type HandBackFieldsProps = Readonly<{
  handBack: ReturnType<typeof useHandBack>
  accessories: readonly Accessory[]
  loans: readonly Loan[]
}>

export const HandBackFields = ({ handBack, accessories, loans }: HandBackFieldsProps) => {
  const t = useText()
  const forgotten = [useFieldError('accessories', null), useFieldError('loans', null)].find(Boolean)
  const all = [...accessories, ...loans]
  if (all.length === 0) return null
  const isComplete = all.every(({ id }) => handBack.ticked.has(id))
  return (
    <div className="flex flex-col gap-3">
      {accessories.length > 0 ? (
        <fieldset>
          <legend className="label mb-1">{t('orders.return.accessories')}</legend>
          {accessories.map(({ id, label, description }) => (
            <Checkbox
              key={id}
              name="accessories"
              label={description}
              hint={label}
              checked={handBack.ticked.has(id)}
              onChange={(event) => handBack.tick(id, event.target.checked)}
            />
          ))}
        </fieldset>
      ) : null}
      {loans.length > 0 ? (
        <fieldset>
          <legend className="label mb-1">{t('orders.return.loans')}</legend>
          {loans.map(({ id, label }) => (
            <Checkbox
              key={id}
              name="loans"
              label={label}
              checked={handBack.ticked.has(id)}
              onChange={(event) => handBack.tick(id, event.target.checked)}
            />
          ))}
        </fieldset>
      ) : null}
      {forgotten ? <FieldError id="forgotten" text={forgotten} /> : null}
      {forgotten !== undefined && !isComplete ? (
        <Checkbox
          label={t('orders.return.acknowledge')}
          checked={handBack.acknowledged}
          onChange={(event) => handBack.setAcknowledged(event.target.checked)}
        />
      ) : null}
    </div>
  )
}
