import { useFormat, useText } from '#staff-app/text.ts'
import { Badge } from '#ui/notes.tsx'
import type { Exercise } from './use-exercise.ts'

/** The case: what stands in the facts, and what the client wrote. */
export const Situation = ({ exercise }: Readonly<{ exercise: Exercise }>) => {
  const t = useText()
  const format = useFormat()
  return (
    <section aria-label={t('exercises.case')} aria-live="polite" className="flex flex-col gap-5">
      <div>
        <Badge icon={exercise.isOwn ? 'home' : 'pen'}>
          {t(exercise.isOwn ? 'exercises.case.own' : 'exercises.case.built-in')}
        </Badge>
        <h2 className="story mt-2 text-large">{t(`exercises.trouble.${exercise.trouble}`)}</h2>
        <p className="mt-1 text-small text-soft">
          {t('exercises.case.today', { day: format.day(exercise.today, 'long') })}
        </p>
      </div>
      <div>
        <h3 className="label mb-1.5">{t('exercises.case.facts')}</h3>
        <ul className="flex flex-col gap-1.5 border-l-2 border-hairline pl-3 text-small">
          {exercise.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="label mb-1.5">{t('exercises.case.said')}</h3>
        <blockquote
          lang={exercise.language}
          className="max-w-prose rounded-medium border border-hairline bg-surface px-3.5 py-2.5 wrap-anywhere whitespace-pre-line"
        >
          {exercise.said}
        </blockquote>
      </div>
    </section>
  )
}
