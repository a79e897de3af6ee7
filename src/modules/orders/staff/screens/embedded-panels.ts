import { lazy } from 'react'

/** Panels of other slices, each loaded when the order's page first shows it. */
export const QuotePanel = lazy(async () => {
  const panel = await import('#modules/quotes/staff/screens/quote-panel.tsx')
  return { default: panel.QuotePanel }
})

export const PromisePanel = lazy(async () => {
  const panel = await import('#modules/promises/staff/screens/promise-panel.tsx')
  return { default: panel.PromisePanel }
})

export const WorkPanel = lazy(async () => {
  const panel = await import('#modules/workshop/staff/screens/work-panel.tsx')
  return { default: panel.WorkPanel }
})

export const MeasurementsPanel = lazy(async () => {
  const panel = await import('#modules/measurements/staff/screens/measurements-panel.tsx')
  return { default: panel.MeasurementsPanel }
})

export const InvoicePanel = lazy(async () => {
  const panel = await import('#modules/invoices/staff/screens/invoice-panel.tsx')
  return { default: panel.InvoicePanel }
})

export const CarePanel = lazy(async () => {
  const panel = await import('#modules/care/staff/screens/care-panel.tsx')
  return { default: panel.CarePanel }
})

export const CareNote = lazy(async () => {
  const note = await import('#modules/care/staff/screens/care-note.tsx')
  return { default: note.CareNote }
})

export const ConversationPanel = lazy(async () => {
  const panel = await import('#modules/conversations/staff/screens/conversation-panel.tsx')
  return { default: panel.ConversationPanel }
})
