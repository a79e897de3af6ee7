import { Link } from '@tanstack/react-router'

import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button, buttonClass, linkClass } from '#ui/button.tsx'
import { ErrorNote, Note } from '#ui/notes.tsx'
import { Section } from '#ui/page.tsx'
import { showToast } from '#ui/toast-store.ts'
import * as contract from '../contract.ts'
import type { ClientReply } from './client-page.tsx'

export type Duplicate = EndpointReply<typeof contract.findLikelyDuplicates>['duplicates'][number]

/** Why this might be the same person, in words. */
export const useEvidence = () => {
  const t = useText()
  return (evidence: Duplicate['evidence']): string =>
    evidence.map((kind) => t(`clients.evidence.${kind}`)).join(', ')
}

/** Another record that might be this person; silent when there is none. */
export const LikelyDuplicates = ({ clientId, mayKeep }: Readonly<{ clientId: string; mayKeep: boolean }>) => {
  const t = useText()
  const evidence = useEvidence()
  const { data } = useReply(contract.listLikelyDuplicates, { params: { id: clientId } }, { enabled: mayKeep })
  if (!data || data.duplicates.length === 0) return null
  return (
    <div className="mb-7">
      <Note
        tone="accent"
        icon="users"
        title={t('clients.duplicates.title', { count: data.duplicates.length })}
      >
        <ul className="mt-1">
          {data.duplicates.map((other) => (
            <li key={other.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1">
              <span>
                <Link to={`/clients/${other.id}`} className={linkClass}>
                  {other.name}
                </Link>{' '}
                <span className="text-soft">
                  {[other.city, evidence(other.evidence)].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
              <Link to={`/clients/${clientId}/merge/${other.id}`} className={buttonClass({ size: 'small' })}>
                {t('clients.duplicates.compare')}
              </Link>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  )
}

/** What was merged can part again, for as long as both stand. */
export const MergedRecords = ({ data }: Readonly<{ data: ClientReply }>) => {
  const t = useText()
  const separate = useSend(contract.separateClients, { onDone: () => showToast(t('clients.merged.parted')) })
  if (data.merged.length === 0) return null
  return (
    <Section title={t('clients.merged.title')}>
      <ul className="text-small">
        {data.merged.map((other) => (
          <li key={other.id} className="flex items-center justify-between gap-3 py-1">
            <span className="min-w-0 truncate">{other.name}</span>
            {data.mayKeep ? (
              <Button
                size="small"
                variant="quiet"
                icon="undo"
                busy={separate.isSending}
                onClick={() => separate.send({ params: { id: data.client.id }, body: { merged: other.id } })}
              >
                {t('clients.merged.separate')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {separate.problem ? <ErrorNote title={separate.problem.message} /> : null}
    </Section>
  )
}
