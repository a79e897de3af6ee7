import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useParam } from '#staff-app/staff-routes.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton, Stat, StatLine } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, ErrorNote, Note } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'
import { isTrial, isUnderWay, toneOfState, type ImportLine } from './import-state.ts'

type Refusals = EndpointReply<typeof contract.readImport>['refusals']

/** One import while it runs and when it is over. The work is the server's: this page only looks, and may be left. */
export const ImportPage = () => {
  const t = useText()
  const params = { id: useParam('importId') }
  const { data, problem, refetch } = useReply(contract.readImport, { params })
  const isGoing = data ? isUnderWay(data.import) : false
  useReply(contract.readImport, { params }, { every: 1000, enabled: isGoing })
  const run = useSend(contract.runImport)
  if (!data) {
    return (
      <Page title={t('imports.title')}>
        {problem ? (
          <ErrorNote title={problem.message} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} />
        )}
      </Page>
    )
  }
  const one = data.import
  // What broke after some rows goes on behind them; what broke before the first is begun anew, as another import.
  const mayRun = one.state === 'checked' || one.state === 'paused' || (one.state === 'failed' && one.read > 0)
  return (
    <Page
      title={one.fileName}
      above={
        <Link to="/imports" className={linkClass}>
          {t('imports.title')}
        </Link>
      }
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={toneOfState[one.state]}>{t(`imports.state.${one.state}`)}</Badge>
          <span>{t(`imports.kind.${one.kind}`)}</span>
          <span>
            {one.credit === '' ? one.source : t('imports.credit', { name: one.source, credit: one.credit })}
          </span>
        </span>
      }
      actions={
        mayRun ? (
          <Button
            variant="primary"
            icon="upload"
            busy={run.isSending}
            onClick={() => run.send({ params, body: {} })}
          >
            {one.state === 'checked' ? t('imports.import-now') : t('imports.go-on')}
          </Button>
        ) : undefined
      }
    >
      <div className="mb-6 flex flex-col gap-3 empty:hidden">
        {run.problem ? <ErrorNote title={run.problem.message} /> : null}
        {one.state === 'failed' ? <ErrorNote title={t('imports.failed')}>{one.failure}</ErrorNote> : null}
        {isGoing ? <Going read={one.read} /> : null}
        {one.state === 'checked' ? <Note tone="accent" icon="eye" title={t('imports.tried')} /> : null}
      </div>
      <Figures one={one} />
      {isGoing && data.refusals.length === 0 ? null : <Refused one={one} refusals={data.refusals} />}
    </Page>
  )
}

/** How many rows there are nobody knows before the last one: a count, no bar that would promise an end. */
const Going = ({ read }: Readonly<{ read: number }>) => {
  const t = useText()
  return (
    <Note tone="accent" icon="hourglass" title={t('imports.going', { count: read })}>
      {t('imports.may-leave')}
    </Note>
  )
}

const Figures = ({ one }: Readonly<{ one: ImportLine }>) => {
  const t = useText()
  const format = useFormat()
  return (
    <StatLine>
      <Stat figure={format.number(one.read)} label={t('imports.figure.read')} />
      <Stat
        figure={format.number(one.created)}
        label={isTrial(one) ? t('imports.figure.would-create') : t('imports.figure.created')}
      />
      {isTrial(one) ? null : (
        <Stat figure={format.number(one.unchanged)} label={t('imports.figure.unchanged')} />
      )}
      <Stat
        figure={format.number(one.refused)}
        label={t('imports.figure.refused')}
        tone={one.refused > 0 ? 'danger' : 'plain'}
      />
    </StatLine>
  )
}

const Refused = ({ one, refusals }: Readonly<{ one: ImportLine; refusals: Refusals }>) => {
  const t = useText()
  const format = useFormat()
  if (refusals.length === 0) {
    return one.state === 'failed' ? null : <p className="mt-8 text-soft">{t('imports.refusals-none')}</p>
  }
  return (
    <Section
      title={t('imports.refusals')}
      aside={
        <a href={`/api/imports/${one.id}/refused.csv`} download className={buttonClass({ size: 'small' })}>
          <Icon name="download" size="small" />
          {t('imports.refusals-download')}
        </a>
      }
    >
      <p className="mb-3 text-small text-soft">
        {t('imports.refusals-hint')}
        {one.refused > refusals.length
          ? ` ${t('imports.refusals-first', { count: format.number(refusals.length) })}`
          : null}
      </p>
      <RefusalTable refusals={refusals} />
    </Section>
  )
}

const RefusalTable = ({ refusals }: Readonly<{ refusals: Refusals }>) => {
  const t = useText()
  return (
    <Table
      label={t('imports.refusals')}
      columns={useRefusalColumns()}
      rows={refusals}
      rowId={({ line, column }) => `${line} ${column}`}
    />
  )
}

const useRefusalColumns = (): readonly Column<Refusals[number]>[] => {
  const t = useText()
  return [
    {
      id: 'line',
      label: t('imports.refused.line'),
      card: 'corner',
      width: 'w-20',
      cell: ({ line }) => <LineNumber line={line} />,
    },
    {
      id: 'column',
      label: t('imports.refused.column'),
      card: 'title',
      cell: ({ column }) => column || '–',
    },
    { id: 'reason', label: t('imports.refused.reason'), cell: ({ reason }) => reason },
  ]
}

/** On a phone the head of the table is gone, so the number says what it counts. */
const LineNumber = ({ line }: Readonly<{ line: number }>) => {
  const t = useText()
  const format = useFormat()
  return (
    <>
      <span className="mr-1 text-soft sm:hidden">{t('imports.refused.line')}</span>
      {format.number(line)}
    </>
  )
}
