import { useState } from 'react'

import { isLanguage, languageNames, languages } from '#platform/i18n/languages.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Select } from '#ui/text-field.tsx'
import { exerciseKinds } from '../../domain/progress.ts'
import { ChooseSentence } from './choose-sentence.tsx'
import { FindSentence } from './find-sentence.tsx'
import { MyProgress } from './my-progress.tsx'
import { Situation } from './situation.tsx'
import { useExercise, type Exercise, type Wish } from './use-exercise.ts'
import { WriteAnswer } from './write-answer.tsx'

/** A few minutes of practice: one case, one thing to do, and what it shows. */
export const Exercises = () => {
  const t = useText()
  const session = useSession()
  const [wish, setWish] = useState<Wish>({ kind: undefined, language: session.language, after: '' })
  const { exercise, problem, isComing } = useExercise(wish)
  const kind = wish.kind ?? exercise?.kind ?? null
  return (
    <Page title={t('exercises.title')} lead={t('exercises.lead')}>
      <div className="mb-6 flex flex-wrap items-end gap-x-6 gap-y-3">
        <Segmented
          label={t('exercises.kind')}
          labelHidden
          options={exerciseKinds.map((value) => ({ value, label: t(`exercises.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setWish({ ...wish, kind: value })}
        />
        <Select
          label={t('exercises.language')}
          value={wish.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={({ target }) => {
            if (isLanguage(target.value)) setWish({ ...wish, language: target.value, after: '' })
          }}
        />
      </div>
      {problem ? <ErrorNote title={problem.message} onRetry={() => setWish({ ...wish })} /> : null}
      {exercise === null && !problem ? <Skeleton lines={8} /> : null}
      {exercise === null ? null : (
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
          <Situation exercise={exercise} />
          <div className="flex flex-col items-start gap-5">
            <Task key={`${exercise.kind} ${exercise.language} ${exercise.key}`} exercise={exercise} />
            <Button busy={isComing} onClick={() => setWish({ ...wish, after: exercise.key })}>
              {t('exercises.another')}
            </Button>
          </div>
        </div>
      )}
      <MyProgress />
    </Page>
  )
}

const Task = ({ exercise }: Readonly<{ exercise: Exercise }>) => {
  switch (exercise.kind) {
    case 'write':
      return <WriteAnswer exercise={exercise} />
    case 'choose':
      return <ChooseSentence exercise={exercise} />
    case 'find':
      return <FindSentence exercise={exercise} />
  }
}
