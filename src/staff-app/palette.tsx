import { useNavigate } from '@tanstack/react-router'

import { CommandPalette, type CommandGroup } from '#ui/command-palette.tsx'
import { search as searchHouse } from '#modules/orders/staff/contract.ts'

import { askFor } from './api.ts'
import type { NavigationEntry } from './staff-routes.ts'
import { useText } from './text.ts'

type PaletteProps = Readonly<{
  open: boolean
  onOpenChange: (open: boolean) => void
  entries: readonly NavigationEntry[]
}>

/** Where a hit lives and what stands before it; orders first, because a number read out is most often one. */
const kinds = [
  { kind: 'order', name: 'orders', icon: 'list' },
  { kind: 'client', name: 'clients', icon: 'user' },
  { kind: 'watch', name: 'watches', icon: 'watch' },
] as const

/** Ctrl K: the places of the rail at once, the house's own things as soon as two letters are typed. */
export const Palette = ({ open, onOpenChange, entries }: PaletteProps) => {
  const t = useText()
  const navigate = useNavigate()
  const goTo = (path: string) => () => void navigate({ to: path })

  const places = (text: string): CommandGroup => {
    const commands = entries
      .map((entry) => ({ id: entry.path, label: t(entry.label), icon: entry.icon, run: goTo(entry.path) }))
      .filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
    return { label: t('shell.search.pages'), commands }
  }

  const search = async (text: string, signal: AbortSignal): Promise<readonly CommandGroup[]> => {
    if (text.trim().length < 2) return [places(text)]
    const { hits } = await askFor(searchHouse, { query: { q: text.trim() } }, signal)
    const found = kinds.map(({ kind, name, icon }) => ({
      label: t(`shell.search.${name}`),
      commands: hits
        .filter((hit) => hit.kind === kind)
        .map(({ id, title, detail }) => ({ id, label: title, detail, icon, run: goTo(`/${name}/${id}`) })),
    }))
    return [...found, places(text)].filter((group) => group.commands.length > 0)
  }

  return (
    <CommandPalette
      open={open}
      onOpenChange={onOpenChange}
      search={search}
      placeholder={t('shell.search.hint')}
      failedText={t('shell.search.failed')}
    />
  )
}
