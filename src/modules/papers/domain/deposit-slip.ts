import type { Block, ChoiceRow } from '#platform/paper/blocks.ts'

import { nothingDrawn, type Draft } from './draft.ts'
import { clientBlock, framed, paragraph, portalBlock, promiseBlock, watchBlock } from './frame.ts'
import type {
  PaperAmount,
  PaperClient,
  PaperFrame,
  PaperPortal,
  PaperPromise,
  PaperWatch,
} from './paper-data.ts'
import { pricedBlocks, type NamedLine, type Pricing } from './priced-lines.ts'
import { wordingOf, type Wording } from './wording.ts'

export type MandateShown = {
  polish: { surface: string; allowed: boolean }[]
  keepDial: boolean
  returnOldParts: boolean
  movementExchange: boolean
  ceiling?: PaperAmount
}

export type DepositSlip = PaperFrame & {
  orderNumber: string
  receivedBy: string
  client: PaperClient
  watch: PaperWatch
  /** What was seen on arrival, one remark each. */
  condition: string[]
  accessories: { label: string; name: string }[]
  clientWords?: string
  mandate: MandateShown
  services: NamedLine[]
  pricing: Pricing
  diagnosisFee?: { price: PaperAmount; waivedOnApproval: boolean }
  promise?: PaperPromise
  portal: PaperPortal
  signature?: Uint8Array
  /** In the client's language, given by the house. */
  dataProtection?: string
  /** What the law of the site's country says about a watch nobody collects; given by the house. */
  unclaimedNotice?: string
}

const mandateRows = (mandate: MandateShown, { say, money }: Wording): ChoiceRow[] => {
  const allowed = (chosen: boolean): string => say(chosen ? 'allowed' : 'not-allowed')
  const yesNo = (chosen: boolean): string => say(chosen ? 'yes' : 'no')
  const polish: ChoiceRow[] =
    mandate.polish.length === 0
      ? [{ label: say('polish-none'), answer: yesNo(false), chosen: false }]
      : mandate.polish.map(({ surface, allowed: chosen }) => ({
          label: say('polish', { surface }),
          answer: yesNo(chosen),
          chosen,
        }))
  const ceiling: ChoiceRow =
    mandate.ceiling === undefined
      ? { label: say('ceiling-none'), answer: yesNo(false), chosen: false }
      : { label: say('ceiling'), answer: money(mandate.ceiling), chosen: true }
  return [
    ...polish,
    { label: say('keep-dial'), answer: yesNo(mandate.keepDial), chosen: mandate.keepDial },
    { label: say('return-parts'), answer: yesNo(mandate.returnOldParts), chosen: mandate.returnOldParts },
    {
      label: say('movement-exchange'),
      answer: allowed(mandate.movementExchange),
      chosen: mandate.movementExchange,
    },
    ceiling,
  ]
}

const arrivalBlocks = (slip: DepositSlip, { say }: Wording): Block[] => {
  const accessories = slip.accessories.map(({ label, name }) => ({
    label: say('label-number', { label }),
    value: name,
  }))
  return [
    ...paragraph(say('condition'), slip.condition.join('\n'), 'plain'),
    ...(accessories.length === 0
      ? []
      : [{ kind: 'facts' as const, heading: say('accessories'), rows: accessories }]),
  ]
}

const feeText = ({ diagnosisFee }: DepositSlip, { say, money }: Wording): string | undefined => {
  if (diagnosisFee === undefined) return undefined
  return say(diagnosisFee.waivedOnApproval ? 'diagnosis-waived' : 'diagnosis-due', {
    price: money(diagnosisFee.price),
  })
}

const promised = (slip: DepositSlip, wording: Wording): Block =>
  slip.promise === undefined
    ? { kind: 'text', heading: wording.say('promise'), text: wording.say('promise-none'), tone: 'plain' }
    : promiseBlock(slip.promise, wording.say('promise'), wording)

const signatureBlock = (slip: DepositSlip, { say, day }: Wording): Block => ({
  kind: 'signature',
  statement: say('statement'),
  picture: 'signature',
  under: [say('signature'), say('place-date', { place: slip.head.address.town, date: day(slip.date) })],
})

const slipBlocks = (slip: DepositSlip, wording: Wording): Block[] => {
  const { say, day } = wording
  const received = {
    label: say('received'),
    value: say('received-by', { date: day(slip.date), person: slip.receivedBy }),
  }
  const portal = portalBlock(
    slip.portal,
    { heading: say('portal-heading'), invitation: say('portal-deposit') },
    wording,
  )
  const fee = paragraph(say('diagnosis-fee'), feeText(slip, wording), 'plain')
  const mandate: Block = {
    kind: 'choices',
    heading: say('mandate'),
    rows: mandateRows(slip.mandate, wording),
  }
  return [
    {
      kind: 'pair',
      left: [watchBlock(slip.watch, wording)],
      right: [clientBlock(slip.client, say('client')), { kind: 'facts', heading: '', rows: [received] }],
    },
    ...paragraph(say('client-words'), slip.clientWords, 'quoted'),
    { kind: 'pair', left: arrivalBlocks(slip, wording), right: [mandate] },
    ...pricedBlocks(say('services'), slip.services, { pricing: slip.pricing, wording }),
    { kind: 'pair', left: [promised(slip, wording), ...fee], right: [portal] },
    ...paragraph(
      say('conditions'),
      [slip.unclaimedNotice, slip.dataProtection].filter(Boolean).join('\n'),
      'notice',
    ),
    signatureBlock(slip, wording),
  ]
}

export const draftDepositSlip = (slip: DepositSlip): Draft => {
  const wording = wordingOf(slip.language)
  const words = framed(slip, wording, {
    title: wording.say('deposit-title'),
    number: { label: wording.say('order-number'), value: slip.orderNumber },
    blocks: slipBlocks(slip, wording),
  })
  return {
    ...nothingDrawn(),
    words,
    symbols: { portal: { kind: 'qr', text: slip.portal.url } },
    pictures: slip.signature === undefined ? {} : { signature: slip.signature },
  }
}
