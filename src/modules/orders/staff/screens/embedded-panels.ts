import { lazy, type ComponentType } from 'react'

type PanelProps = Readonly<{ orderId: string; clientId: string | null }>

type PanelModule = Readonly<Record<string, ComponentType<PanelProps>>>

/** Panels of other slices, each in a file of its own that is loaded when the order's page shows it. */
const files = import.meta.glob<PanelModule>('../../../*/staff/screens/*-panel.tsx')

const panelNames = ['quote', 'work', 'measurements', 'invoice', 'conversation'] as const

export type PanelName = (typeof panelNames)[number]

const componentName = (name: PanelName): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Panel`

const load = (name: PanelName) => {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${name}-panel.tsx`))
  if (found === undefined) return undefined
  const [, open] = found
  return lazy(async () => {
    const panel = (await open())[componentName(name)]
    if (panel === undefined) throw new Error(`${name}-panel.tsx has no ${componentName(name)}`)
    return { default: panel }
  })
}

export const panels = {
  quote: load('quote'),
  work: load('work'),
  measurements: load('measurements'),
  invoice: load('invoice'),
  conversation: load('conversation'),
} as const
