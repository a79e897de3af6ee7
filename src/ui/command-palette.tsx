import { Dialog } from '@base-ui/react/dialog'
import { useId, useState } from 'react'

import { OptionLine, OptionWords } from './combobox.tsx'
import { Icon, type IconName } from './icon.tsx'
import { useHighlight } from './use-highlight.ts'
import { useSearch } from './use-search.ts'
import { useUiText } from './use-ui-text.ts'

export type Command = Readonly<{
  id: string
  label: string
  detail?: string
  icon?: IconName
  run: () => void
}>

export type CommandGroup = Readonly<{ label: string; commands: readonly Command[] }>

type CommandPaletteProps = Readonly<{
  open: boolean
  onOpenChange: (open: boolean) => void
  search: (text: string, signal: AbortSignal) => Promise<readonly CommandGroup[]>
  placeholder: string
  failedText: string
}>

/** Ctrl K: anything of the house from two or three letters. The shell binds the keys. */
export const CommandPalette = ({ open, onOpenChange, ...rest }: CommandPaletteProps) => {
  const t = useUiText()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup className="fixed inset-x-3 top-[8dvh] z-50 mx-auto flex max-h-[75dvh] max-w-2xl flex-col overflow-hidden rounded-medium bg-surface shadow-lifted outline-none">
          <Dialog.Title className="sr-only">{t('ui.palette.title')}</Dialog.Title>
          <PaletteSearch {...rest} onDone={() => onOpenChange(false)} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

type PaletteSearchProps = Omit<CommandPaletteProps, 'open' | 'onOpenChange'> &
  Readonly<{ onDone: () => void }>

const PaletteSearch = ({ search, placeholder, failedText, onDone }: PaletteSearchProps) => {
  const [text, setText] = useState('')
  const t = useUiText()
  const id = useId()
  const { results, hasFailed, isCurrent } = useSearch(text, search)
  const groups = results ?? []
  const commands = groups.flatMap((group) => group.commands)
  const choose = (index: number): void => {
    onDone()
    commands[index]?.run()
  }
  const highlight = useHighlight({ count: commands.length, onChoose: choose, onLeave: onDone, isCurrent })
  return (
    <>
      <div className="flex items-center gap-3 border-b border-hairline px-4">
        <Icon name="search" className="text-faint" />
        <input
          role="combobox"
          aria-label={placeholder}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={highlight.index >= 0 ? `${id}-${highlight.index}` : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            highlight.move(0)
          }}
          onKeyDown={highlight.onKeyDown}
          className="h-14 min-w-0 flex-1 bg-transparent text-large outline-none"
        />
      </div>
      <div
        id={id}
        role="listbox"
        aria-label={t('ui.palette.title')}
        hidden={commands.length === 0}
        className="overflow-y-auto py-2"
      >
        {groups.map((group) => (
          <PaletteGroup
            key={group.label}
            {...{ group, id, highlight, choose }}
            first={commands.findIndex((command) => command === group.commands[0])}
          />
        ))}
      </div>
      <p role="status" className="px-4 py-3 text-small text-faint empty:hidden">
        {hasFailed ? failedText : results && commands.length === 0 ? t('ui.search.none', { text }) : null}
      </p>
    </>
  )
}

type PaletteGroupProps = Readonly<{
  group: CommandGroup
  id: string
  first: number
  highlight: ReturnType<typeof useHighlight>
  choose: (index: number) => void
}>

const PaletteGroup = ({ group, id, first, highlight, choose }: PaletteGroupProps) => (
  <ul role="group" aria-label={group.label} className="pb-2">
    <li role="presentation" className="caption px-4 pt-1 pb-1">
      {group.label}
    </li>
    {group.commands.map((command, offset) => (
      <OptionLine
        key={command.id}
        id={`${id}-${first + offset}`}
        isActive={highlight.index === first + offset}
        onChoose={() => choose(first + offset)}
        onPoint={() => highlight.move(first + offset)}
      >
        {command.icon ? <Icon name={command.icon} size="small" className="ml-1 text-faint" /> : null}
        <OptionWords detail={command.detail}>{command.label}</OptionWords>
      </OptionLine>
    ))}
  </ul>
)
