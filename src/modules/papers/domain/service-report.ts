import type { Block } from '#platform/paper/blocks.ts'

import { nothingDrawn, type Draft } from './draft.ts'
import { clientBlock, framed, paragraph, watchBlock } from './frame.ts'
import {
  criteriaBlocks,
  seriesBlock,
  waterBlock,
  type CriterionShown,
  type TimingSeries,
  type WaterTest,
} from './measurements-shown.ts'
import type { PaperClient, PaperFrame, PaperWatch } from './paper-data.ts'
import { warrantyBlocks, type PaperWarranty } from './warranty.ts'
import { wordingOf, type Wording } from './wording.ts'

export type ServiceReport = PaperFrame & {
  orderNumber: string
  workedOnBy: string
  client: PaperClient
  watch: PaperWatch
  workDone: { name: string; note?: string }[]
  series: TimingSeries[]
  /** The workshop's own check; never named after a certificate. */
  sevenCriteria?: CriterionShown[]
  waterTests: WaterTest[]
  parts: { name: string; returned: boolean }[]
  warranty?: PaperWarranty
  advice: string[]
}

const workBlock = ({ workDone }: ServiceReport, { say }: Wording): Block[] => {
  if (workDone.length === 0) return []
  const lines = workDone.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`))
  return paragraph(say('work-done'), lines.join('\n'), 'plain')
}

const partsBlock = ({ parts }: ServiceReport, { say }: Wording): Block[] => {
  if (parts.length === 0) return []
  const rows = parts.map(({ name, returned }) => ({
    label: name,
    answer: say(returned ? 'part-returned' : 'part-kept'),
    chosen: false,
  }))
  return [{ kind: 'choices', heading: say('parts'), rows }]
}

const reportBlocks = (report: ServiceReport, wording: Wording): Block[] => {
  const { say, day } = wording
  const returned = {
    label: say('returned-on'),
    value: say('returned-by', { date: day(report.date), person: report.workedOnBy }),
  }
  return [
    {
      kind: 'pair',
      left: [watchBlock(report.watch, wording)],
      right: [clientBlock(report.client, say('client')), { kind: 'facts', heading: '', rows: [returned] }],
    },
    { kind: 'pair', left: workBlock(report, wording), right: partsBlock(report, wording) },
    ...report.series.map((series) => seriesBlock(series, wording)),
    ...criteriaBlocks(report.sevenCriteria ?? [], wording),
    ...waterBlock(report.waterTests, wording),
    ...warrantyBlocks(report.warranty, wording),
    ...paragraph(say('advice'), report.advice.join('\n'), 'plain'),
    ...paragraph('', say('keep-report'), 'soft'),
  ]
}

export const draftServiceReport = (report: ServiceReport): Draft => {
  const wording = wordingOf(report.language)
  const words = framed(report, wording, {
    title: wording.say('report-title'),
    number: { label: wording.say('order-number'), value: report.orderNumber },
    blocks: reportBlocks(report, wording),
  })
  return { ...nothingDrawn(), words }
}
