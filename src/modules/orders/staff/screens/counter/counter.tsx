import { useEffect, useState } from 'react'

import { useSend, Refused } from '#staff-app/api.ts'
import { useRole, useSession } from '#staff-app/session.ts'
import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/choices.tsx'
import type { Problem } from '#ui/field-context.ts'
import { Form } from '#ui/form.tsx'
import { KeyboardHint } from '#ui/menu.tsx'
import { EmptyState } from '#ui/notes.tsx'
import { Page } from '#ui/page.tsx'
import type { Signature } from '#ui/signature-pad.tsx'
import { Steps } from '#ui/steps.tsx'
import { Select } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast.tsx'
import * as contract from '../../contract.ts'
import { keepSignature } from '../signature-file.ts'
import { useClientInAddress } from './client-in-address.ts'
import { ClientStep } from './client-step.tsx'
import { ConditionStep } from './condition-step.tsx'
import {
  counterSteps,
  depositRequest,
  firstLack,
  mistypedIn,
  stepOfField,
  type CounterStep,
} from './deposit-request.ts'
import { Done, type Received } from './done.tsx'
import { isUntouched, totalOf, type Draft } from './draft.ts'
import { useKeptDraft, type ChangeDraft } from './kept-draft.ts'
import { MandateStep } from './mandate-step.tsx'
import { ServicesStep } from './services-step.tsx'
import { SignatureStep } from './signature-step.tsx'
import { useStepLines } from './step-lines.tsx'
import { WatchStep } from './watch-step.tsx'

/** A watch over the counter: from "good morning" to the printed slip, by keyboard alone if one likes. */
export const Counter = () => {
  const t = useText()
  const serves = useRole('owner', 'site_manager', 'advisor')
  const { draft, change, clear, isResumed } = useKeptDraft()
  const [received, setReceived] = useState<Received | null>(null)
  if (!serves)
    return (
      <Page title={t('counter.title')} width="reading">
        <EmptyState icon="lock" title={t('counter.not-yours')}>
          {t('counter.not-yours-text')}
        </EmptyState>
      </Page>
    )
  if (received) return <Done received={received} onNext={() => setReceived(null)} />
  return (
    <Intake
      draft={draft}
      change={change}
      clear={clear}
      isResumed={isResumed}
      onReceived={(next) => {
        clear()
        setReceived(next)
      }}
    />
  )
}

type IntakeProps = Readonly<{
  draft: Draft
  change: ChangeDraft
  clear: () => void
  isResumed: boolean
  onReceived: (received: Received) => void
}>

/** A deposit taken up again goes on where it was left. */
const firstStep = (draft: Draft): CounterStep =>
  isUntouched(draft) ? 'client' : (firstLack(draft, true)?.step ?? 'signature')

/** Takes the draft to the house; whatever is missing or refused opens the step where it is asked. */
const useReceiving = (draft: Draft, onReceived: (received: Received) => void) => {
  const t = useText()
  const [step, setStep] = useState<CounterStep>(() => firstStep(draft))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [signature, setSignature] = useState<Signature | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { sendAndWait } = useSend(contract.createOrder)
  const complain = (at: CounterStep | undefined, next: Problem): void => {
    if (at) setStep(at)
    setProblem(next)
  }
  const send = async (): Promise<void> => {
    const fileId = draft.signatureOn === 'glass' && signature ? await keepSignature(signature) : null
    const order = await sendAndWait({ body: depositRequest(draft, fileId) })
    onReceived({ order, draft })
  }
  const receive = async (): Promise<void> => {
    const lack = firstLack(draft, signature !== null)
    if (lack) return complain(lack.step, { message: t(lack.text), field: lack.field })
    setBusy(true)
    setProblem(null)
    await send().catch((error: unknown) => {
      const refused = error instanceof Refused ? error : null
      const message = refused?.message || t('shell.offline')
      complain(stepOfField(refused?.field), { message, field: refused?.field })
    })
    setBusy(false)
  }
  const next = (): void => {
    setProblem(null)
    const following = counterSteps[counterSteps.indexOf(step) + 1]
    if (following) setStep(following)
    else void receive()
  }
  const goOn = (): void => {
    const lack = mistypedIn(draft, step)
    if (lack) complain(undefined, { message: t(lack.text), field: lack.field })
    else next()
  }
  return { step, setStep, problem, setProblem, setSignature, isBusy, receive, next, goOn }
}

const Intake = ({ draft, change, clear, isResumed, onReceived }: IntakeProps) => {
  const t = useText()
  const { sites } = useSession()
  const receiving = useReceiving(draft, onReceived)
  const { step, setStep, problem, setProblem, setSignature, isBusy, receive, next, goOn } = receiving
  const lines = useStepLines(draft)
  const currency = sites.find((site) => site.id === draft.siteId)?.currency ?? 'CHF'
  const startAgain = (): void => {
    clear()
    setStep('client')
    setProblem(null)
    showToast(t('counter.cleared'), { action: { run: () => change(draft) } })
  }
  useReceiveKey(() => void receive())
  useClientInAddress({ draft, change, onChosen: () => setStep('watch') })
  const contents: Readonly<Record<CounterStep, React.ReactNode>> = {
    client: <ClientStep draft={draft} change={change} onDone={next} />,
    watch: <WatchStep draft={draft} change={change} onDone={next} />,
    condition: <ConditionStep draft={draft} change={change} />,
    mandate: <MandateStep draft={draft} change={change} currency={currency} />,
    services: <ServicesStep draft={draft} change={change} currency={currency} />,
    signature: <SignatureStep draft={draft} change={change} onSigned={setSignature} />,
  }
  return (
    <Page
      title={t('counter.title')}
      lead={isResumed ? t('counter.kept') : undefined}
      width="reading"
      actions={
        isUntouched(draft) ? undefined : (
          <Button variant="quiet" onClick={startAgain}>
            {t('counter.start-again')}
          </Button>
        )
      }
    >
      <Form problem={problem} onSubmit={goOn} noValidate className="reach-above-foot">
        <KindAndSite draft={draft} change={change} />
        <Steps
          current={step}
          onGo={(id) => setStep(counterSteps.find((known) => known === id) ?? 'client')}
          steps={counterSteps.map((id) => ({
            id,
            title: t(`counter.step.${id}`),
            isDone: lines[id].isDone,
            summary: lines[id].line,
            content: (
              <div className="flex flex-col gap-4">
                {contents[id]}
                {isReady(draft, id) ? <Continue /> : null}
              </div>
            ),
          }))}
        />
      </Form>
      <Foot draft={draft} currency={currency} isBusy={isBusy} onReceive={() => void receive()} />
    </Page>
  )
}

/** Nothing to go on with before somebody, or something, is chosen; the last step ends with the button below. */
const isReady = (draft: Draft, step: CounterStep): boolean =>
  step !== 'signature' &&
  !(step === 'client' && draft.client === null) &&
  !(step === 'watch' && draft.watch === null)

const useReceiveKey = (receive: () => void): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      receive()
    }
    globalThis.addEventListener('keydown', listen)
    return () => globalThis.removeEventListener('keydown', listen)
  })
}

const Continue = () => {
  const t = useText()
  return (
    <p className="pt-1">
      <Button type="submit">{t('counter.continue')}</Button>
    </p>
  )
}

const KindAndSite = ({ draft, change }: Readonly<{ draft: Draft; change: ChangeDraft }>) => {
  const t = useText()
  const { sites } = useSession()
  return (
    <div className="mb-2 flex flex-wrap items-end gap-x-6 gap-y-3">
      <Segmented
        label={t('counter.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'deposit', label: t('counter.kind.deposit') },
          { value: 'while_you_wait', label: t('counter.kind.while_you_wait') },
        ]}
      />
      {sites.length > 1 ? (
        <Select
          label={t('counter.site')}
          value={draft.siteId}
          options={sites.map((site) => ({ value: site.id, label: site.name }))}
          // Prices and taxes belong to a site: what was chosen from another menu is chosen again.
          onChange={(event) => change({ siteId: event.target.value, services: [] })}
          fieldClassName="min-w-56"
        />
      ) : null}
    </div>
  )
}

type FootProps = Readonly<{ draft: Draft; currency: string; isBusy: boolean; onReceive: () => void }>

/** Always in reach: what it comes to, and the button that ends it. */
const Foot = ({ draft, currency, isBusy, onReceive }: FootProps) => {
  const t = useText()
  const format = useFormat()
  const total = totalOf(draft.services)
  return (
    <div className="sticky bottom-14 z-20 -mx-4 flex items-center justify-between gap-4 border-t border-hairline bg-ground px-4 py-3 sm:-mx-8 sm:px-8 md:bottom-0">
      <p className="min-w-0">
        {total > 0 ? (
          <span className="story text-large">{format.money({ minor: total, currency })}</span>
        ) : null}
      </p>
      <span className="flex items-center gap-3">
        <KeyboardHint keys="Ctrl ↵" />
        <Button variant="primary" size="large" busy={isBusy} onClick={onReceive} shortcut="Control+Enter">
          {t('counter.receive')}
        </Button>
      </span>
    </div>
  )
}
