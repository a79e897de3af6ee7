import { Link, useNavigate } from '@tanstack/react-router'

import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass, linkClass } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Icon } from '#ui/icon.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import * as contract from '../contract.ts'
import { isTrial, isUnderWay, toneOfState, type ImportLine } from './import-state.ts'

/** What was brought in, from where, and how it ended. */
export const ImportList = () => {
  const t = useText()
  const { data, problem, refetch } = useReply(contract.listImports, {})
  useReply(contract.listImports, {}, { every: 2000, enabled: data?.imports.some(isUnderWay) ?? false })
  const begin = (
    <Link to="/imports/new" className={buttonClass({ variant: 'primary' })}>
      <Icon name="upload" size="small" />
      {t('imports.new')}
    </Link>
  )
  const isEmpty = data?.imports.length === 0
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')} actions={isEmpty ? undefined : begin}>
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {!data && !problem ? <Skeleton lines={6} /> : null}
      {isEmpty ? (
        <EmptyState icon="upload" title={t('imports.none.title')} action={begin}>
          {t('imports.none.text')}
        </EmptyState>
      ) : null}
      {data && !isEmpty ? <ImportTable imports={data.imports} /> : null}
      {data ? (
        <Section title={t('imports.known-sources')}>
          {data.sources.map(({ name, kind, credit }) => (
            <p key={name} className="text-small text-soft">
              {t('imports.known-source', { name, kind: t(`imports.kind.${kind}`), credit })}
            </p>
          ))}
        </Section>
      ) : null}
    </Page>
  )
}

const ImportTable = ({ imports }: Readonly<{ imports: readonly ImportLine[] }>) => {
  const t = useText()
  const navigate = useNavigate()
  return (
    <Table
      label={t('imports.title')}
      columns={useColumns()}
      rows={imports}
      rowId={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: `/imports/${id}` })}
    />
  )
}

const useColumns = (): readonly Column<ImportLine>[] => {
  const t = useText()
  const format = useFormat()
  const zone = useSession().sites[0]?.timeZone ?? 'Europe/Zurich'
  const figure = (id: 'created' | 'unchanged' | 'refused'): Column<ImportLine> => ({
    id,
    label: t(`imports.figure.${id}`),
    align: 'end',
    card: 'hidden',
    // A trial wrote nothing: its figures stand on its own page.
    cell: (one) => (isTrial(one) ? '–' : format.number(one[id])),
  })
  return [
    {
      id: 'file',
      label: t('imports.column.file'),
      card: 'title',
      cell: (one) => (
        <>
          <Link to={`/imports/${one.id}`} className={linkClass}>
            {one.fileName}
          </Link>
          <span className="block text-tiny font-normal text-soft">{t(`imports.kind.${one.kind}`)}</span>
        </>
      ),
    },
    {
      id: 'source',
      label: t('imports.column.source'),
      cell: (one) => (
        <>
          {one.source}
          {one.credit === '' ? null : <span className="block text-tiny text-soft">{one.credit}</span>}
        </>
      ),
    },
    {
      id: 'state',
      label: t('imports.column.state'),
      card: 'corner',
      cell: (one) => <Badge tone={toneOfState[one.state]}>{t(`imports.state.${one.state}`)}</Badge>,
    },
    {
      id: 'read',
      label: t('imports.figure.read'),
      align: 'end',
      card: 'hidden',
      cell: (one) => format.number(one.read),
    },
    figure('created'),
    figure('unchanged'),
    figure('refused'),
    {
      id: 'when',
      label: t('imports.column.when'),
      cell: (one) => <span className="sm:whitespace-nowrap">{format.instant(one.createdAt, zone)}</span>,
    },
  ]
}
