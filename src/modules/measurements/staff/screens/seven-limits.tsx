import { useText } from '#staff-app/text.ts'
import type { CriteriaTerms } from '../../domain/limits.ts'
import { criteria, type CriteriaLimits, type Criterion } from '../../domain/seven-criteria.ts'
import { FigureField } from './figure-field.tsx'

type SevenLimitsProps = Readonly<{ terms: CriteriaTerms; onChange: (terms: CriteriaTerms) => void }>

/** From and until of each of the seven figures, for both diameters. */
export const SevenLimits = ({ terms, onChange }: SevenLimitsProps) => {
  const t = useText()
  return (
    <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
      <CategoryLimits
        legend={t('measurements.category.1')}
        limits={terms.category1}
        onChange={(category1) => onChange({ ...terms, category1 })}
      />
      <CategoryLimits
        legend={t('measurements.category.2')}
        limits={terms.category2}
        onChange={(category2) => onChange({ ...terms, category2 })}
      />
    </div>
  )
}

type CategoryLimitsProps = Readonly<{
  legend: string
  limits: CriteriaLimits
  onChange: (limits: CriteriaLimits) => void
}>

const CategoryLimits = ({ legend, limits, onChange }: CategoryLimitsProps) => {
  const t = useText()
  const set = (criterion: Criterion, span: readonly [number, number]): void =>
    onChange({ ...limits, [criterion]: span })
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="label mb-2">{legend}</legend>
      {criteria.map((criterion) => {
        const [from, until] = limits[criterion]
        const label = t('measurements.limits.criterion', { criterion })
        return (
          <div key={criterion} className="flex items-center gap-2">
            <span className="w-12 font-semibold">{criterion}</span>
            <FigureField
              label={`${label} 1`}
              labelHidden
              value={from}
              onChange={(value) => value !== null && set(criterion, [value, until])}
            />
            <FigureField
              label={`${label} 2`}
              labelHidden
              value={until}
              onChange={(value) => value !== null && set(criterion, [from, value])}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
