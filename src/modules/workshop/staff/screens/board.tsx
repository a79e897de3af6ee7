import { Link } from '@tanstack/react-router'

import { useSkill } from '#modules/catalogue/staff/screens/use-skill.ts'
import * as orders from '#modules/orders/staff/contract.ts'
import { useReply, useSend } from '#staff-app/api.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { buttonClass } from '#ui/button.tsx'
import { cx } from '#ui/cx.ts'
import { Skeleton, Stat, StatLine } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import { Page, Section } from '#ui/page.tsx'
import { Select } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../contract.ts'
import { useBenchColleagues } from './bench-colleagues.ts'
import { StuckList } from './stuck-list.tsx'
import type { BoardReply } from './work.ts'

type SkillQueue = BoardReply['queues'][number]

/** What is stuck and why, first; then who is needed for what. */
export const Board = () => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.readBoard, {}, { every: 60_000 })
  return (
    <Page
      title={t('workshop.board.title')}
      width="full"
      lead={data ? t('workshop.board.lead', { orders: data.orders, stuck: data.stuck.length }) : undefined}
      actions={
        <Link to="/workshop/redos" className={buttonClass()}>
          {t('workshop.redos.title')}
        </Link>
      }
    >
      {problem ? <ErrorNote title={problem.message} onRetry={() => void refetch()} /> : null}
      {isPending && !problem ? <Skeleton lines={10} /> : null}
      {data && data.orders === 0 ? (
        <EmptyState icon="wrench" title={t('workshop.board.empty')}>
          {t('workshop.board.empty-text')}
        </EmptyState>
      ) : null}
      {data && data.orders > 0 ? <BoardContent board={data} /> : null}
    </Page>
  )
}

const BoardContent = ({ board }: Readonly<{ board: BoardReply }>) => {
  const t = useText()
  const format = useFormat()
  const minutes = board.queues.reduce((sum, queue) => sum + queue.minutes, 0)
  return (
    <>
      <div className="mb-8">
        <StatLine>
          <Stat
            figure={board.stuck.length}
            label={t('workshop.board.stuck')}
            tone={board.stuck.length > 0 ? 'danger' : 'plain'}
          />
          <Stat figure={board.toAssess} label={t('workshop.board.to-assess')} />
          <Stat figure={format.duration.minutes(minutes)} label={t('workshop.board.next-steps')} />
          <Stat figure={board.toControl} label={t('workshop.board.to-control')} />
        </StatLine>
      </div>
      <div className="grid items-start gap-x-12 gap-y-9 lg:grid-cols-2">
        <div className="min-w-0">
          <Section title={t('workshop.board.stuck-title')}>
            {board.stuck.length === 0 ? (
              <EmptyState icon="check" title={t('workshop.board.nothing-stuck')}>
                {t('workshop.board.nothing-stuck-text')}
              </EmptyState>
            ) : (
              <StuckList stuck={board.stuck} />
            )}
          </Section>
        </div>
        <div className="min-w-0">
          <Section title={t('workshop.board.queues')}>
            {board.queues.length === 0 ? (
              <p className="text-soft">{t('workshop.board.no-queue')}</p>
            ) : (
              board.queues.map((queue) => <Queue key={queue.skill} queue={queue} mayLead={board.mayLead} />)
            )}
          </Section>
        </div>
      </div>
    </>
  )
}

type QueueProps = Readonly<{ queue: SkillQueue; mayLead: boolean }>

const Queue = ({ queue, mayLead }: QueueProps) => {
  const t = useText()
  const format = useFormat()
  const skillName = useSkill()
  return (
    <details
      className="group border-b border-hairline last:border-0"
      open={queue.people.length === 0 || queue.lines.length <= 8}
    >
      <summary className="grid cursor-pointer list-none grid-cols-[1fr_auto] items-baseline gap-x-4 py-3">
        <span className="min-w-0">
          <span className="font-semibold">
            {queue.skill === '' ? t('workshop.board.any-skill') : skillName(queue.skill)}
          </span>
          <span
            className={cx(
              'block text-small',
              queue.people.length === 0 ? 'font-semibold text-danger' : 'text-soft',
            )}
          >
            {queue.people.length === 0 ? t('workshop.board.nobody-can') : queue.people.join(', ')}
          </span>
        </span>
        <span className="text-right">
          <span className="story text-large">{format.duration.minutes(queue.minutes)}</span>
          <span className="block text-small text-soft">
            {t('workshop.board.orders', { count: queue.orders })}
          </span>
        </span>
      </summary>
      <ul className="pb-3">
        {queue.lines.map((line) => (
          <QueueLine key={line.orderId} line={line} skill={queue.skill} mayLead={mayLead} />
        ))}
      </ul>
    </details>
  )
}

type QueueLineProps = Readonly<{ line: SkillQueue['lines'][number]; skill: string; mayLead: boolean }>

const QueueLine = ({ line, skill, mayLead }: QueueLineProps) => {
  const t = useText()
  const format = useFormat()
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-hairline/70 py-2 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="min-w-0">
        <Link to={`/orders/${line.orderId}`} className="story text-base hover:underline">
          {line.watchName}
        </Link>
        <p className="text-small text-soft">
          {[line.label, format.duration.minutes(line.minutes), line.clientName]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {line.promisedOn === null ? null : (
          <p className={cx('text-tiny', line.isLate ? 'font-semibold text-danger' : 'text-faint')}>
            {t('workshop.promised', { day: format.day(line.promisedOn) })}
          </p>
        )}
      </div>
      {mayLead ? (
        <AssignSelect line={line} skill={skill} />
      ) : (
        <span className="text-small text-soft">{line.assignedName}</span>
      )}
    </li>
  )
}

type AssignSelectProps = Readonly<{ line: SkillQueue['lines'][number]; skill: string }>

/** Gives a job with one choice; whoever can do its next step stands first. */
const AssignSelect = ({ line, skill }: AssignSelectProps) => {
  const t = useText()
  const colleagues = useBenchColleagues(skill)
  const { sendAndWait } = useSend(orders.assignOrder, { refresh: [contract.readBoard] })
  const assign = (staffId: string): void => {
    const body = { version: line.version, staffId: staffId === '' ? null : staffId }
    void sendAndWait({ params: { id: line.orderId }, body }).catch((error: unknown) =>
      showToast(error instanceof Error ? error.message : '', { tone: 'danger' }),
    )
  }
  return (
    <Select
      label={t('workshop.board.assign', { watch: line.watchName })}
      labelHidden
      value={line.assignedTo ?? ''}
      placeholder={t('orders.nobody')}
      options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => assign(event.target.value)}
      fieldClassName="sm:w-48"
    />
  )
}
