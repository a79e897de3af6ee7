import { useState } from 'react'

import { useSend } from '#staff-app/api.ts'
import { useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { TextArea } from '#ui/text-field.tsx'
import * as contract from '../contract.ts'
import type { Work } from './work.ts'

type FindingsProps = Readonly<{ work: Work; large?: boolean }>

const findable = ['received', 'assessed', 'quoted', 'approved', 'in_work', 'controlled']

/** What was found under the case back, by whom; a watch just received waits for its first finding. */
export const Findings = ({ work, large = false }: FindingsProps) => {
  const t = useText()
  const format = useFormat()
  const timeZone = useSession().sites[0]?.timeZone ?? 'UTC'
  const isFirst = work.order.stage === 'received'
  const [isOpen, setOpen] = useState(false)
  const mayFind = work.may.work && findable.includes(work.order.stage)
  return (
    <div className="flex flex-col gap-3">
      {work.findings.map((finding) => (
        <div key={finding.at}>
          <p className="whitespace-pre-line">{finding.words}</p>
          <p className="text-tiny text-faint">
            {[finding.byName, format.instant(finding.at, timeZone)].filter(Boolean).join(' · ')}
          </p>
        </div>
      ))}
      {mayFind && (isFirst || isOpen) ? (
        <FindingForm work={work} large={large} onDone={() => setOpen(false)} />
      ) : null}
      {mayFind && !isFirst && !isOpen ? (
        <div>
          <Button icon="edit" size={large ? 'large' : 'normal'} onClick={() => setOpen(true)}>
            {t('workshop.finding.add')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

type FindingFormProps = Readonly<{ work: Work; large: boolean; onDone: () => void }>

const FindingForm = ({ work, large, onDone }: FindingFormProps) => {
  const t = useText()
  const [finding, setFinding] = useState('')
  const { send, isSending, problem } = useSend(contract.assess, {
    onDone: () => {
      setFinding('')
      onDone()
    },
  })
  const { orderId, version } = work.order
  return (
    <Form
      problem={problem}
      onSubmit={() => send({ params: { id: orderId }, body: { version, finding } })}
      className="gap-3!"
    >
      <TextArea
        label={t('workshop.finding')}
        name="finding"
        hint={t('workshop.finding.hint')}
        required
        maxLength={4000}
        value={finding}
        onChange={(event) => setFinding(event.target.value)}
      />
      <div>
        <Button type="submit" variant="primary" size={large ? 'large' : 'normal'} busy={isSending}>
          {t('workshop.finding.keep')}
        </Button>
      </div>
    </Form>
  )
}
