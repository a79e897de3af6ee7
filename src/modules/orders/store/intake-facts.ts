import type { SharedScope } from '#doors/scope.ts'
import { type Received, type ReceivedOrder, subjectOfReceived } from './received.ts'

/** The facts of a deposit, in the order in which a person at the counter would tell them. */
export const recordIntake = (scope: SharedScope, received: Received): void => {
  const { intake, order } = received
  const subject = subjectOfReceived(received)
  scope.record({
    kind: 'order-received',
    ...subject,
    payload: {
      number: order.number,
      kind: intake.kind,
      services: intake.services.map(({ label }) => label),
      ...(intake.clientWords === '' ? {} : { clientWords: intake.clientWords }),
      ...(intake.redoOf === undefined ? {} : { redoOf: intake.redoOf }),
      ...(intake.source === undefined ? {} : { source: intake.source }),
    },
  })
  recordWhatCameAlong(scope, received)
  if (intake.mandate !== undefined) {
    const { remark: _, ...terms } = intake.mandate
    scope.record({ kind: 'mandate-agreed', ...subject, payload: { version: 1, ...terms } })
  }
  if (intake.signature !== undefined) {
    const file = intake.signature.on === 'glass' ? { fileId: intake.signature.fileId } : {}
    scope.record({ kind: 'slip-signed', ...subject, payload: { on: intake.signature.on, ...file } })
  }
  if (intake.past === undefined) recordFirstCustody(scope, received)
  else recordPastCourse(scope, received)
}

const recordWhatCameAlong = (scope: SharedScope, received: Received): void => {
  const subject = subjectOfReceived(received)
  for (const { label, description } of received.accessories) {
    scope.record({ kind: 'accessory-taken', ...subject, payload: { label, description } })
  }
  for (const { id, fileId } of received.photographs) {
    scope.record({
      kind: 'photograph-added',
      ...subject,
      payload: { photographId: id, fileId, moment: 'intake' },
    })
  }
  for (const { id, label } of received.loans) {
    scope.record({ kind: 'loan-given', ...subject, payload: { loanId: id, label } })
  }
}

const recordFirstCustody = (scope: SharedScope, received: Received): void => {
  const { intake, order } = received
  scope.record({
    kind: 'custody-moved',
    ...subjectOfReceived(received),
    payload: {
      fromKind: 'client',
      fromName: '',
      toKind: 'site',
      toName: order.holder_name,
      signedBy: intake.depositedBy,
    },
  })
}

/** Of a past order we know its ends, not its steps: the facts say no more than that. */
const recordPastCourse = (scope: SharedScope, received: Received): void => {
  const { order } = received
  const subject = subjectOfReceived(received)
  if (order.stage !== 'received') {
    const at = closedAt(order)
    scope.record({ kind: 'stage-changed', ...subject, at, payload: { from: 'received', to: order.stage } })
  }
  const { outcome } = received.intake.past ?? {}
  if (outcome !== undefined && outcome !== null) {
    scope.record({ kind: 'order-closed', ...subject, at: closedAt(order), payload: { outcome } })
  }
}

const closedAt = (order: ReceivedOrder): Date => order.returned_at ?? order.ready_at ?? order.received_at
