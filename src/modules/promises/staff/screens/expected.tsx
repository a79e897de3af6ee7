import { useFormat, useText } from '#staff-app/text.ts'
import { Note } from '#ui/notes.tsx'
import { Movers, tenthsOf } from './movers.tsx'
import type { ForecastReply } from './promise-reply.ts'

/** Today's forecast with what moves it, and what the day that was given is worth now. */
export const Expected = ({ forecast }: Readonly<{ forecast: ForecastReply }>) => {
  const t = useText()
  const format = useFormat()
  return (
    <div className="flex flex-col gap-2">
      {forecast.isEndangered ? (
        <Note tone="danger" icon="alert" title={t('promises.panel.endangered')}>
          {t('promises.panel.endangered.text')}
        </Note>
      ) : null}
      {forecast.isPaused ? (
        <Note tone="neutral" icon="clock">
          {t('promises.panel.paused', { days: forecast.pausedDays })}
        </Note>
      ) : null}
      <p>
        {t('promises.panel.forecast', { window: format.window(forecast.windowFrom, forecast.windowUntil) })}{' '}
        <span className="text-soft">{t('promises.tenths', { tenths: tenthsOf(forecast.probability) })}</span>
      </p>
      {forecast.chanceOfStanding === null ? null : (
        <p className="text-small text-soft">
          {t('promises.panel.chance', { tenths: tenthsOf(forecast.chanceOfStanding) })}
        </p>
      )}
      <Movers movers={forecast.dependsOn} />
      <p className="text-tiny text-faint">{t('promises.rests-on', { orders: forecast.orders })}</p>
    </div>
  )
}
