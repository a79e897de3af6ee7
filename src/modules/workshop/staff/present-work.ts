import type { StaffScope } from '#doors/scope.ts'
import { findClient } from '#modules/clients/public.ts'
import {
  currentMandate,
  listPhotographs,
  servesOrder,
  type MandateRow,
  type OrderRow,
} from '#modules/orders/public.ts'
import { isMissing } from '#modules/parts/public.ts'
import { findWatch, watchName } from '#modules/watches/public.ts'
import { notFound } from '#platform/refusal.ts'
import { checklistFor, needsJudging, requiredMeasurements } from '../domain/final-control.ts'
import * as policy from '../policy.ts'
import { listControls, prepareControl } from '../store/final-controls.ts'
import { findRedoCause, listFindings } from '../store/findings.ts'
import { whyUnheard } from '../store/make-ready.ts'
import { listOperations } from '../store/operation-row.ts'
import { aroundOperations, presentOperation, presentStanding } from './present-operation.ts'

/** The work on one order with everything a pair of hands must know before it begins. */
export const presentWork = async (scope: StaffScope, order: OrderRow) => {
  const watch = await findWatch(scope, order.watch_id)
  if (watch === undefined) return notFound()
  const around = await aroundOperations(scope, order.id)
  const operations = await listOperations(scope, order.id)
  const cause = order.redo_of === null ? undefined : await findRedoCause(scope, order.id)
  const nameOf = (id: string | null): string => around.names.get(id ?? '') ?? ''
  return {
    order: {
      ...presentStanding(order),
      number: order.number,
      promisedOn: order.promised_on,
      clientWords: order.client_words,
      condition: order.condition,
      assignedTo: order.assigned_to,
      assignedName: nameOf(order.assigned_to),
      holder: order.holder_name,
      isRedo: order.redo_of !== null,
      photographs: (await listPhotographs(scope, order.id)).length,
    },
    watch: {
      name: watchName(watch),
      reference: watch.reference,
      serial: watch.serial,
      calibre: watch.calibre,
      movement: watch.movement,
      marks: watch.marks,
    },
    mandate: presentMandate(await currentMandate(scope, order.id)),
    findings: (await listFindings(scope, order.id)).map(({ words, found_by, found_at }) => ({
      words,
      byName: nameOf(found_by),
      at: found_at.toISOString(),
    })),
    operations: operations.map((operation) => presentOperation(operation, around)),
    missingParts: around.needs.filter(({ state }) => isMissing(state)).length,
    control: await presentControl(scope, order),
    controls: (await listControls(scope, order.id)).map((control) => ({
      id: control.id,
      passed: control.passed,
      remark: control.remark,
      departure: control.departure,
      byName: nameOf(control.controlled_by),
      at: control.controlled_at.toISOString(),
    })),
    redoCause: cause === undefined ? null : { cause: cause.cause, note: cause.note },
    telling: await presentTelling(scope, order),
    may: presentMay(scope, order),
  }
}

const presentMandate = (row: MandateRow | undefined) =>
  row === undefined
    ? null
    : {
        version: row.version,
        polishCase: row.polish_case,
        polishBracelet: row.polish_bracelet,
        keepDial: row.keep_dial,
        returnOldParts: row.return_old_parts,
        movementExchange: row.movement_exchange,
        remark: row.remark,
      }

const presentControl = async (scope: StaffScope, order: OrderRow) => {
  if (order.stage !== 'in_work' && order.stage !== 'controlled') return null
  const { work, counted, openOperations } = await prepareControl(scope, order)
  const kinds = new Set<string>([...requiredMeasurements(work), ...counted.map(({ kind }) => kind)])
  return {
    checklist: [...checklistFor(work), ...(needsJudging(counted) ? (['judged-by-hand'] as const) : [])],
    required: [...kinds].map((kind) => {
      const ofKind = counted.filter((one) => one.kind === kind)
      const worst = ofKind.find(({ passed }) => passed === false) ?? ofKind.at(-1)
      return { kind, measurementId: worst?.id ?? null, passed: worst?.passed ?? null }
    }),
    isOutside: counted.some(({ passed }) => passed === false),
    openOperations,
  }
}

const presentTelling = async (scope: StaffScope, order: OrderRow) => {
  if (order.stage !== 'controlled' && order.stage !== 'ready') return null
  const client = order.client_id === null ? undefined : await findClient(scope, order.client_id)
  return { unheard: await whyUnheard(scope, order), address: client?.mail ?? '' }
}

const presentMay = (scope: StaffScope, order: OrderRow) => {
  const serves = servesOrder(scope.staff, order)
  return {
    work: serves && policy.mayWorkAtBench(scope.staff),
    lead: serves && policy.mayLead(scope.staff),
    makeReady: serves && policy.mayMakeReady(scope.staff),
    nameCause: serves && policy.mayNameCause(scope.staff),
  }
}
