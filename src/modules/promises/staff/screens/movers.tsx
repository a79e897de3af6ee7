import { useText } from '#staff-app/text.ts'
import { moverCauses } from '../../domain/forecast.ts'
import { promiseCauses } from '../../domain/promise-states.ts'

type Mover = Readonly<{ cause: string; days: number }>

/** "9 in 10": tenths, because nobody at a counter says eighty-seven per cent; 0 is read as "less than one". */
export const tenthsOf = (probability: number): number =>
  Math.min(9, Math.max(0, Math.floor(probability * 10 + 1e-6)))

export const useCauseWords = () => {
  const t = useText()
  return {
    mover: (cause: string): string => {
      const known = moverCauses.find((one) => one === cause)
      return known === undefined ? cause : t(`promises.mover.${known}`)
    },
    cause: (cause: string): string => {
      const known = promiseCauses.find((one) => one === cause)
      return known === undefined ? cause : t(`promises.cause.${known}`)
    },
  }
}

/** What moved the date, the largest first; whole working days, because half a day is nobody's reason. */
export const Movers = ({ movers }: Readonly<{ movers: readonly Mover[] }>) => {
  const t = useText()
  const words = useCauseWords()
  const shown = movers.filter(({ days }) => Math.abs(days) >= 0.5).slice(0, 4)
  if (shown.length === 0) return null
  return (
    <div className="text-small">
      <p className="text-soft">{t('promises.moved-by')}</p>
      <ul>
        {shown.map(({ cause, days }) => {
          const whole = Math.max(1, Math.round(Math.abs(days)))
          return (
            <li
              key={cause}
              className="flex justify-between gap-4 border-b border-hairline py-1 last:border-0"
            >
              <span>{words.mover(cause)}</span>
              <span className={days > 0 ? 'text-caution' : 'text-good'}>
                {days > 0
                  ? t('promises.days-later', { days: whole })
                  : t('promises.days-earlier', { days: whole })}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
