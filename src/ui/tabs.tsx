import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

type Tab = Readonly<{ value: string; label: string; count?: number; content: ReactNode }>

type TabsProps = Readonly<{
  label: string
  tabs: readonly Tab[]
  value: string
  onChange: (value: string) => void
}>

/** Sides of one thing. What must be seen at once does not belong in tabs. */
export const Tabs = ({ label, tabs, value, onChange }: TabsProps) => (
  <Base.Root value={value} onValueChange={(next) => onChange(String(next))}>
    <Base.List aria-label={label} className="flex gap-5 overflow-x-auto border-b border-hairline">
      {tabs.map((tab) => (
        <Base.Tab
          key={tab.value}
          value={tab.value}
          className={
            'target -mb-px inline-flex items-center gap-1.5 border-b-2 border-transparent text-small font-semibold ' +
            'whitespace-nowrap text-soft transition-colors hover:text-ink data-active:border-accent data-active:text-ink ' +
            'focus-visible:-outline-offset-2'
          }
        >
          {tab.label}
          {tab.count !== undefined ? <span className="font-normal text-faint">{tab.count}</span> : null}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map((tab) => (
      <Base.Panel key={tab.value} value={tab.value} className="pt-4">
        {tab.content}
      </Base.Panel>
    ))}
  </Base.Root>
)
