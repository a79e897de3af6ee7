import { useNavigate } from '@tanstack/react-router'

import { CommandPalette, type CommandGroup } from '#ui/command-palette.tsx'
import { iconShapes } from '#ui/icon-shapes.ts'
import type { IconName } from '#ui/icon.tsx'

import { request } from './request.ts'
import type { NavigationEntry } from './staff-routes.ts'
import { useText } from './text.ts'

/** `GET /api/search?q=`: groups already named in the reader's language, best first. */
export type SearchReply = Readonly<{
  groups: readonly Readonly<{
    label: string
    hits: readonly Readonly<{ id: string; label: string; detail?: string; path: string; icon?: string }>[]
  }>[]
}>

type PaletteProps = Readonly<{
  open: boolean
  onOpenChange: (open: boolean) => void
  entries: readonly NavigationEntry[]
}>

const isIcon = (name: string | undefined): name is IconName => name !== undefined && name in iconShapes

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
    const reply = await request<SearchReply>(`/api/search?q=${encodeURIComponent(text.trim())}`, {
      method: 'GET',
      signal,
    })
    const found = reply.groups.map(({ label, hits }) => ({
      label,
      commands: hits.map(({ id, label, detail, path, icon }) => ({
        id,
        label,
        run: goTo(path),
        ...(detail !== undefined && { detail }),
        ...(isIcon(icon) && { icon }),
      })),
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
