import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { FormActions } from '#ui/form.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { WhoSees } from './who-sees.tsx'

type Reply = EndpointReply<typeof contract.readProgress>
type Progress = Reply['progress']

/** How one gets on, in counts; for nobody else, unless one says so. */
export const MyProgress = () => {
  const t = useText()
  const { data, problem, refetch } = useReply(contract.readProgress, {})
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={3} />
  const { done } = data.progress
  return (
    <div className="mt-10 grid gap-x-12 gap-y-9 lg:grid-cols-2">
      <Section
        title={t('exercises.progress')}
        aside={data.shownTo.length === 0 ? t('exercises.progress.only-you') : undefined}
      >
        {done.write + done.choose + done.find === 0 ? (
          <p className="max-w-prose text-soft">{t('exercises.progress.none')}</p>
        ) : (
          <>
            <Counts progress={data.progress} />
            <Forget />
          </>
        )}
      </Section>
      <div>
        <WhoSees shownTo={data.shownTo} colleagues={data.colleagues} />
        {data.shownToMe.length === 0 ? null : (
          <Section title={t('exercises.shown.to-me')} aside={t('exercises.shown.to-me-text')}>
            {data.shownToMe.map(({ id, name, progress }) => (
              <div key={id} className="border-b border-hairline py-3 first:pt-0 last:border-0">
                <h3 className="mb-1 font-semibold">{name}</h3>
                <Counts progress={progress} />
              </div>
            ))}
          </Section>
        )}
      </div>
    </div>
  )
}

const Counts = ({ progress }: Readonly<{ progress: Progress }>) => {
  const t = useText()
  const named = (habit: Progress['improves'][number]): string => t(`exercises.habit.${habit}`)
  const share = ({ kept, of }: Progress['habits'][number]['first']): string =>
    of === 0 ? '–' : t('exercises.progress.of', { kept, of })
  return (
    <div className="text-small">
      <p className="text-soft">{t('exercises.progress.done', progress.done)}</p>
      {progress.habits.length === 0 ? null : (
        <table className="mt-3 w-full max-w-xl">
          <thead>
            <tr className="text-left text-tiny text-soft">
              <th scope="col" className="py-1 pr-3 font-normal">
                {t('exercises.progress.habit')}
              </th>
              <th scope="col" className="py-1 pr-3 text-right font-normal">
                {t('exercises.progress.first')}
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                {t('exercises.progress.lately')}
              </th>
            </tr>
          </thead>
          <tbody>
            {progress.habits.map(({ habit, first, lately }) => (
              <tr key={habit} className="border-t border-hairline">
                <th scope="row" className="py-1.5 pr-3 text-left font-normal">
                  {named(habit)}
                </th>
                <td className="py-1.5 pr-3 text-right text-soft">{share(first)}</td>
                <td className="py-1.5 text-right">{share(lately)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {progress.improves.length === 0 ? null : (
        <p className="mt-3 text-good">
          {t('exercises.progress.improves', { habits: progress.improves.map(named).join(', ') })}
        </p>
      )}
      {progress.worthAnEye === null ? null : (
        <p className="mt-1 text-soft">
          {t('exercises.progress.worth', { habit: named(progress.worthAnEye) })}
        </p>
      )}
    </div>
  )
}

const Forget = () => {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const forget = useSend(contract.forgetProgress, {
    refresh: [contract.readProgress],
    onDone: () => {
      setOpen(false)
      showToast(t('exercises.forget.done'))
    },
  })
  return (
    <>
      <Button size="small" variant="quiet" icon="trash" className="mt-4" onClick={() => setOpen(true)}>
        {t('exercises.forget')}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen} title={t('exercises.forget')}>
        <p>{t('exercises.forget.sure')}</p>
        {forget.problem ? <ErrorNote title={forget.problem.message} /> : null}
        <FormActions>
          <Button variant="danger" busy={forget.isSending} onClick={() => forget.send({ body: {} })}>
            {t('exercises.forget')}
          </Button>
          <Button onClick={() => setOpen(false)}>{t('exercises.keep')}</Button>
        </FormActions>
      </Dialog>
    </>
  )
}
