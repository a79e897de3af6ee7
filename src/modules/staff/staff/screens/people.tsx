import { useState } from 'react'

import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import type { EndpointReply } from '#platform/http/endpoint.ts'
import { useReply } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Skeleton } from '#ui/figures.tsx'
import { Badge, ErrorNote } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import { Table, type Column } from '#ui/table.tsx'
import { Switch } from '#ui/choices.tsx'
import * as contract from '../contract.ts'
import { MemberDrawer } from './member-drawer.tsx'

export type Member = EndpointReply<typeof contract.listStaff>['members'][number]

/** Who works here, in which role and where; one press to invite somebody, one to let somebody go. */
export const People = () => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.listStaff, {})
  const [opened, setOpened] = useState<Member | 'new' | null>(null)
  const [showsLeavers, setShowsLeavers] = useState(false)
  const members = data?.members ?? []
  const active = members.filter(({ isActive }) => isActive)
  const shown = showsLeavers ? members : active
  return (
    <Page
      title={t('people.title')}
      lead={data ? t('people.lead', { count: active.length }) : undefined}
      actions={
        <Button variant="primary" icon="plus" onClick={() => setOpened('new')}>
          {t('people.invite')}
        </Button>
      }
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={8} /> : null}
      {data ? <MemberTable members={shown} onOpen={setOpened} /> : null}
      {members.length > active.length ? (
        <div className="mt-4 max-w-xs">
          <Switch
            label={t('people.show-leavers')}
            checked={showsLeavers}
            onChange={(event) => setShowsLeavers(event.target.checked)}
          />
        </div>
      ) : null}
      {opened !== null ? (
        <MemberDrawer
          key={opened === 'new' ? 'new' : opened.id}
          member={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </Page>
  )
}

type MemberTableProps = Readonly<{ members: readonly Member[]; onOpen: (member: Member) => void }>

const MemberTable = ({ members, onOpen }: MemberTableProps) => {
  const t = useText()
  const columns = useColumns(onOpen)
  return (
    <Table
      label={t('people.title')}
      columns={columns}
      rows={members}
      rowId={({ id }) => id}
      onOpen={onOpen}
    />
  )
}

const useColumns = (onOpen: (member: Member) => void): readonly Column<Member>[] => {
  const t = useText()
  const skill = useSkill()
  const { sites } = useSession()
  const siteNames = (ids: readonly string[]): string =>
    ids.length === 0
      ? t('people.all-sites')
      : ids.map((id) => sites.find((site) => site.id === id)?.name ?? t('people.another-site')).join(', ')
  return [
    {
      id: 'name',
      label: t('people.name'),
      card: 'title',
      cell: (member) => (
        <button
          type="button"
          className="text-left font-semibold whitespace-nowrap hover:underline"
          onClick={() => onOpen(member)}
        >
          {member.name}
        </button>
      ),
    },
    { id: 'mail', label: t('people.mail'), card: 'line', cell: ({ mail }) => mail },
    { id: 'role', label: t('people.role'), card: 'line', cell: ({ role }) => t(`role.${role}`) },
    { id: 'sites', label: t('people.sites'), card: 'line', cell: ({ siteIds }) => siteNames(siteIds) },
    {
      id: 'skills',
      label: t('people.skills'),
      card: 'hidden',
      cell: ({ skills }) => skills.map(skill).join(', '),
    },
    {
      id: 'state',
      label: t('people.state'),
      labelHidden: true,
      align: 'end',
      card: 'corner',
      cell: ({ isActive }) => (isActive ? null : <Badge>{t('people.gone')}</Badge>),
    },
  ]
}
