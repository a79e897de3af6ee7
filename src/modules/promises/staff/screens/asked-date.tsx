import { useState } from 'react'

import { useReply } from '#staff-app/api.ts'
import * as contract from '../contract.ts'
import { AskedNote } from './asked-note.tsx'
import { Expected } from './expected.tsx'
import { GiveDate } from './give-date.tsx'

/** Where a quote was answered, the question it leaves behind; shown only while the house owes a date. */
export const AskedDate = ({ orderId }: Readonly<{ orderId: string }>) => {
  const [isLeft, setLeft] = useState(false)
  const { data } = useReply(contract.readPromise, { params: { id: orderId }, query: {} })
  if (!data || isLeft || data.asked === null || data.forecast === null || !data.mayPromise) return null
  return (
    <section className="mt-8 flex flex-col gap-4 border-t border-hairline pt-6">
      <AskedNote asked={data.asked} />
      <Expected forecast={data.forecast} />
      <GiveDate orderId={orderId} reply={data} forecast={data.forecast} onDone={() => setLeft(true)} />
    </section>
  )
}
