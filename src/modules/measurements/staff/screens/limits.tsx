import { useState } from 'react'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { measurementKinds } from '../../domain/reading.ts'
import * as contract from '../contract.ts'
import { LimitsDialog } from './limits-dialog.tsx'
import { useLimitTerms } from './limit-terms.ts'

export type LimitsLine = EndpointReply<typeof contract.listLimits>['limits'][number]

/** What decides whether a measurement is within limits: who set it, when, and from which source. */
export const Limits = () => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.listLimits, {})
  const [isOpen, setOpen] = useState(false)
  const [changed, setChanged] = useState<LimitsLine | null>(null)
  const standing = data?.limits.filter(({ isStanding }) => isStanding) ?? []
  const past = data?.limits.filter(({ isStanding }) => !isStanding) ?? []
  return (
    <Page
      title={t('measurements.limits.title')}
      lead={t('measurements.limits.lead')}
      actions={
        data?.maySet && standing.length > 0 ? (
          <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
            {t('measurements.limits.new')}
          </Button>
        ) : undefined
      }
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={6} /> : null}
      {data && standing.length === 0 ? <NoLimits maySet={data.maySet} /> : null}
      {measurementKinds.map((kind) => {
        const lines = standing.filter((line) => line.kind === kind)
        return lines.length === 0 ? null : (
          <Section key={kind} title={t(`measurements.kind.${kind}`)}>
            <ul>
              {lines.map((line) => (
                <Line key={line.id} line={line} {...(data?.maySet && { onChange: () => setChanged(line) })} />
              ))}
            </ul>
          </Section>
        )
      })}
      {past.length > 0 ? (
        <Section title={t('measurements.limits.history')}>
          <ul className="opacity-75">
            {past.map((line) => (
              <Line key={line.id} line={line} isPast />
            ))}
          </ul>
        </Section>
      ) : null}
      {isOpen ? <LimitsDialog line={null} onClose={() => setOpen(false)} /> : null}
      {changed ? <LimitsDialog line={changed} onClose={() => setChanged(null)} /> : null}
    </Page>
  )
}

const NoLimits = ({ maySet }: Readonly<{ maySet: boolean }>) => {
  const t = useText()
  const { send, isSending, problem } = useSend(contract.adoptStartingLimits)
  const adopt = (
    <Button variant="primary" busy={isSending} onClick={() => send({ body: {} })}>
      {t('measurements.limits.adopt')}
    </Button>
  )
  return (
    <>
      {problem ? <ErrorNote title={problem.message} /> : null}
      <EmptyState icon="gauge" title={t('measurements.limits.none')} {...(maySet && { action: adopt })}>
        {t('measurements.limits.none-text')}
      </EmptyState>
    </>
  )
}

type LineProps = Readonly<{ line: LimitsLine; isPast?: boolean; onChange?: () => void }>

const Line = ({ line, isPast = false, onChange }: LineProps) => {
  const t = useText()
  const format = useFormat()
  const terms = useLimitTerms()
  const timeZone = useSession().sites[0]?.timeZone ?? 'UTC'
  const name = [line.brand, line.calibre].filter((part) => part !== '').join(' · ')
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-hairline py-3 last:border-0 sm:grid-cols-[minmax(9rem,14rem)_1fr_auto]">
      <div>
        <p className="font-semibold">{name === '' ? t('measurements.limits.house') : name}</p>
        {isPast ? <p className="text-tiny text-soft">{t(`measurements.kind.${line.kind}`)}</p> : null}
        {line.set === null ? <Badge>{t('measurements.limits.retired')}</Badge> : null}
      </div>
      <div className="min-w-0 text-small">
        {line.set === null ? null : (
          <p className="flex flex-wrap gap-x-4 gap-y-0.5">
            {terms(line.set).map(({ label, value }) => (
              <span key={label}>
                <span className="text-soft">{label} </span>
                <span className="font-semibold whitespace-nowrap">{value}</span>
              </span>
            ))}
          </p>
        )}
        <p className="mt-1 text-tiny text-faint">
          {line.source} ·{' '}
          {t('measurements.limits.set-by', {
            name: line.setByName === '' ? '–' : line.setByName,
            day: format.instant(line.setAt, timeZone),
          })}
        </p>
      </div>
      {onChange ? (
        <Button size="small" onClick={onChange} className="self-start justify-self-start">
          {t('measurements.limits.change')}
        </Button>
      ) : null}
    </li>
  )
}
