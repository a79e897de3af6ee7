import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { Refused, useReply, useSend } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import * as contract from '../contract.ts'
import { watchDetailNames } from '../../domain/watch.ts'
import { readWatchDetails, WatchFields, type WatchDetails } from './watch-fields.tsx'
import type { WatchReply } from './watch-page.tsx'

export const EditWatch = () => {
  const id = useParam('watchId')
  const { data, problem, refetch } = useReply(contract.readWatch, { params: { id } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return <EditForm key={id} watch={data.watch} onRead={() => refetch().then((reply) => reply.data?.watch)} />
}

type EditFormProps = Readonly<{
  watch: WatchReply['watch']
  onRead: () => Promise<WatchReply['watch'] | undefined>
}>

type Difference = Readonly<{ name: keyof WatchDetails; theirs: string; mine: string }>

const differences = (theirs: WatchDetails, mine: WatchDetails): Difference[] => {
  return watchDetailNames
    .filter((name) => (theirs[name] ?? '') !== (mine[name] ?? ''))
    .map((name) => ({ name, theirs: `${theirs[name] ?? ''}`, mine: `${mine[name] ?? ''}` }))
}

/** What somebody else saved meanwhile is shown above the form, field by field; the form keeps what was typed. */
const EditForm = ({ watch, onRead }: EditFormProps) => {
  const t = useText()
  const navigate = useNavigate()
  const [version, setVersion] = useState(watch.version)
  const [start] = useState<WatchDetails>(watch)
  const [meanwhile, setMeanwhile] = useState<readonly Difference[]>([])
  const change = useSend(contract.changeWatch, {
    onDone: () => void navigate({ to: `/watches/${watch.id}` }),
  })
  const submit = async (mine: WatchDetails): Promise<void> => {
    try {
      await change.sendAndWait({ params: { id: watch.id }, body: { version, details: mine } })
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'common.changed-meanwhile') return
      const theirs = await onRead()
      if (theirs === undefined) return
      setVersion(theirs.version)
      setMeanwhile(differences(theirs, mine))
    }
  }
  return (
    <Page
      title={t('watches.edit.title')}
      width="reading"
      above={
        <Link to={`/watches/${watch.id}`} className={linkClass}>
          {watch.name}
        </Link>
      }
    >
      {meanwhile.length > 0 ? <Meanwhile differences={meanwhile} /> : null}
      <Form
        problem={meanwhile.length > 0 ? null : change.problem}
        onSubmit={(form) => void submit(readWatchDetails(form))}
      >
        <WatchFields details={start} />
        <FormActions>
          <Button type="submit" variant="primary" busy={change.isSending}>
            {meanwhile.length > 0 ? t('watches.edit.save-mine') : t('watches.edit.save')}
          </Button>
          <Link to={`/watches/${watch.id}`} className={buttonClass()}>
            {t('watches.edit.cancel')}
          </Link>
        </FormActions>
      </Form>
    </Page>
  )
}

const Meanwhile = ({ differences }: Readonly<{ differences: readonly Difference[] }>) => {
  const t = useText()
  return (
    <div className="mb-6" role="alert">
      <Note tone="caution" icon="alert" title={t('watches.edit.meanwhile')}>
        <table className="mt-2 w-full text-small">
          <thead>
            <tr className="caption text-left">
              <th className="py-1 pr-3" scope="col" />
              <th className="py-1 pr-3" scope="col">
                {t('watches.edit.theirs')}
              </th>
              <th className="py-1" scope="col">
                {t('watches.edit.mine')}
              </th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.name} className="border-t border-hairline align-baseline">
                <th scope="row" className="py-1 pr-3 text-left font-normal text-soft">
                  {t(`watches.field.${difference.name}`)}
                </th>
                <td className="py-1 pr-3">{difference.theirs || '—'}</td>
                <td className="py-1">{difference.mine || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Note>
    </div>
  )
}
