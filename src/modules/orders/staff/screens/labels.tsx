import { useText } from '#staff-app/text.ts'
import { buttonClass } from '#ui/button.tsx'
import { Icon } from '#ui/icon.tsx'
import { Select } from '#ui/text-field.tsx'
import { labelAddress, labelRolls, type LabelRoll } from './label-roll.ts'

type LabelProps = Readonly<{ address: string; children: string; size?: 'small' | 'large' }>

/** The browser's own viewer prints it; a second window keeps this one where it is. */
export const LabelLink = ({ address, children, size = 'small' }: LabelProps) => (
  <a href={address} target="_blank" rel="noreferrer" className={buttonClass({ size })}>
    <Icon name="tag" size="small" />
    {children}
  </a>
)

type AccessoryLabelsProps = Readonly<{
  orderId: string
  roll: LabelRoll
  accessories: readonly Readonly<{ id: string; label: string; description: string }>[]
}>

/** What came along travels in its own bag, under its own number. */
export const AccessoryLabels = ({ orderId, roll, accessories }: AccessoryLabelsProps) => {
  const t = useText()
  if (accessories.length === 0) return null
  return (
    <div>
      <h2 className="label mb-1.5">{t('counter.accessory-labels')}</h2>
      <ul className="flex flex-col gap-1">
        {accessories.map(({ id, label, description }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <LabelLink address={labelAddress(orderId, roll, index + 1)}>{label}</LabelLink>
            <span className="text-small text-soft">{description}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

type LabelRollChoiceProps = Readonly<{ roll: LabelRoll; onChange: (roll: string) => void }>

export const LabelRollChoice = ({ roll, onChange }: LabelRollChoiceProps) => {
  const t = useText()
  return (
    <Select
      label={t('orders.labels.roll')}
      hint={t('orders.labels.roll-hint')}
      value={roll}
      onChange={(event) => onChange(event.target.value)}
      options={labelRolls.map((one) => ({ value: one, label: t(`orders.labels.roll.${one}`) }))}
      fieldClassName="max-w-72"
    />
  )
}
