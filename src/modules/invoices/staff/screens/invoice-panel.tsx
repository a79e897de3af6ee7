import { useReply } from '#staff-app/api.ts'
import { useText } from '#staff-app/text.ts'
import { Skeleton } from '#ui/figures.tsx'
import { EmptyState, ErrorNote } from '#ui/notes.tsx'
import * as contract from '../contract.ts'
import { AccountPart } from './account-part.tsx'
import { ProposalPart } from './proposal-part.tsx'

type InvoicePanelProps = Readonly<{ orderId: string }>

/** What was asked for and paid on an order, and what is still to be asked for. */
export const InvoicePanel = ({ orderId }: InvoicePanelProps) => {
  const t = useText()
  const { data, isPending, problem, refetch } = useReply(contract.readAccounts, { params: { id: orderId } })
  if (problem) return <ErrorNote title={problem.message} onRetry={() => void refetch()} />
  if (isPending || !data) return <Skeleton />
  if (data.accounts.length === 0 && data.proposal.length === 0) {
    return (
      <EmptyState icon="receipt" title={t('invoices.none')}>
        {t('invoices.none.text')}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-8">
      {data.accounts.map((account) => (
        <AccountPart key={account.first.id} page={data} account={account} />
      ))}
      {data.proposal.length > 0 && data.mayInvoice ? (
        // A line that was charged meanwhile begins the form anew.
        <ProposalPart key={data.proposal.map(({ sourceId }) => sourceId).join()} page={data} />
      ) : null}
    </div>
  )
}
