import { useReply, useSend } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { PartState } from './part-state.tsx'
import type { Need } from './part-words.ts'

/** Parts of one order at the bench: what is still to come, and one press for what is fitted or not needed after all. */
export const NeedsList = ({ orderId }: Readonly<{ orderId: string }>) => {
  const { data } = useReply(contract.listNeeds, { params: { id: orderId } })
  const needs = data?.needs.filter(({ state }) => state !== 'dropped') ?? []
  if (!data || needs.length === 0) return null
  return (
    <ul>
      {needs.map((need) => (
        <NeedLine key={need.id} need={need} mayFit={data.mayFit} mayWant={data.mayWant} />
      ))}
    </ul>
  )
}

type NeedLineProps = Readonly<{ need: Need; mayFit: boolean; mayWant: boolean }>

const NeedLine = ({ need, mayFit, mayWant }: NeedLineProps) => {
  const t = useText()
  const fit = useSend(contract.fitPart)
  const drop = useSend(contract.dropPart)
  const problem = fit.problem ?? drop.problem
  const input = { params: { id: need.id }, body: { version: need.version } }
  return (
    <li className="border-b border-hairline py-2.5 last:border-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="min-w-0">
          <span className="font-semibold">{need.part}</span>{' '}
          <span className="text-tiny text-faint">{need.partNumber}</span> <PartState need={need} />
        </p>
        <div className="flex gap-2">
          {need.state === 'arrived' && mayFit ? (
            <Button icon="check" busy={fit.isSending} onClick={() => fit.send(input)}>
              {t('parts.fit')}
            </Button>
          ) : null}
          {need.state === 'fitted' || !mayWant ? null : (
            <Button variant="quiet" busy={drop.isSending} onClick={() => drop.send(input)}>
              {t('parts.drop')}
            </Button>
          )}
        </div>
      </div>
      {problem ? <ErrorNote title={problem.message} /> : null}
    </li>
  )
}
