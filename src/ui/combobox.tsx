import { useId, useState, type ReactNode } from 'react'

import { cx } from './cx.ts'
import { Field, type ControlWiring, type FieldLook } from './field.tsx'
import { Icon } from './icon.tsx'
import { useHighlight } from './use-highlight.ts'
import { useSearch } from './use-search.ts'
import { useUiText } from './use-ui-text.ts'

export type Option = Readonly<{ id: string; label: string; detail?: ReactNode }>

type ComboboxProps<Item extends Option> = FieldLook &
  Readonly<{
    name?: string
    value: Item | null
    onChange: (value: Item | null) => void
    /** Answers with what fits the text; called as someone types, with a signal to give up. */
    search: (text: string, signal: AbortSignal) => Promise<readonly Item[]>
    /** Offers to create what was typed as the last line. */
    onCreate?: (text: string) => void
    placeholder?: string
    autoFocus?: boolean
  }>

/** Finds one thing among many by typing. Arrows, Enter and Escape; the focus never leaves the input. */
export const Combobox = <Item extends Option>(props: ComboboxProps<Item>) => {
  const { label, hint, error, optional, labelHidden, fieldClassName, name, ...inner } = props
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      optional={optional ?? false}
      labelHidden={labelHidden ?? false}
      fieldClassName={fieldClassName ?? ''}
      name={name}
    >
      {(wiring) => <ComboboxInput {...inner} name={name} wiring={wiring} />}
    </Field>
  )
}

type InputProps<Item extends Option> = Omit<ComboboxProps<Item>, keyof FieldLook | 'name'> &
  Readonly<{ wiring: ControlWiring; name: string | undefined }>

type Line = Readonly<{ key: string; words: ReactNode; detail?: ReactNode; choose: () => void }>

/** What the list offers for the text typed: what was found, then the way to create it. */
const useLines = <Item extends Option>(props: InputProps<Item>, typed: string | null) => {
  const { onChange, search, onCreate } = props
  const t = useUiText()
  const { results, isSearching, isCurrent } = useSearch(typed ?? '', search, typed !== null)
  const text = (typed ?? '').trim()
  const lines: Line[] = (results ?? []).map((item) => ({
    key: item.id,
    words: item.label,
    detail: item.detail,
    choose: () => onChange(item),
  }))
  if (onCreate && text !== '') {
    const words = <span className="text-accent">{t('ui.search.create', { text })}</span>
    lines.push({ key: 'create', words, choose: () => onCreate(text) })
  }
  return { lines, isSearching, isCurrent, found: results?.length ?? 0, isAnswered: results !== null }
}

const ComboboxInput = <Item extends Option>(props: InputProps<Item>) => {
  const { value, onChange, wiring, name, placeholder, autoFocus } = props
  const [typed, setTyped] = useState<string | null>(null)
  const t = useUiText()
  const listId = useId()
  const isOpen = typed !== null
  const { lines, isSearching, isAnswered, isCurrent, found } = useLines(props, typed)
  const close = (): void => setTyped(null)
  const choose = (index: number): void => {
    lines[index]?.choose()
    close()
  }
  const highlight = useHighlight({
    count: isOpen ? lines.length : 0,
    onChoose: choose,
    onLeave: close,
    isCurrent: isCurrent || !isOpen,
    found,
  })
  return (
    <span className="relative block">
      <input
        {...wiring}
        name={name}
        role="combobox"
        autoComplete="off"
        autoFocus={autoFocus}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && highlight.index >= 0 ? `${listId}-${highlight.index}` : undefined}
        placeholder={placeholder ?? t('ui.search.start')}
        value={typed ?? value?.label ?? ''}
        onChange={(event) => {
          setTyped(event.target.value)
          highlight.move(0)
          if (event.target.value === '') onChange(null)
        }}
        onFocus={(event) => event.target.select()}
        // A thumb has no arrow keys: a press on the empty field offers what there is.
        onClick={() => value === null && typed === null && setTyped('')}
        onBlur={close}
        onKeyDown={(event) => {
          if (isOpen) highlight.onKeyDown(event)
          else if (event.key === 'ArrowDown') setTyped('')
        }}
        className="field target pr-9"
      />
      <Icon
        name={isSearching ? 'hourglass' : 'search'}
        size="small"
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-faint"
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={t('ui.choose')}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-medium bg-surface py-1 shadow-lifted"
      >
        {lines.map((line, index) => (
          <OptionLine
            key={line.key}
            id={`${listId}-${index}`}
            isActive={index === highlight.index}
            onChoose={() => choose(index)}
            onPoint={() => highlight.move(index)}
          >
            <OptionWords detail={line.detail}>{line.words}</OptionWords>
          </OptionLine>
        ))}
        {isAnswered && lines.length === 0 ? <NothingFound text={typed ?? ''} /> : null}
      </ul>
    </span>
  )
}

const NothingFound = ({ text }: Readonly<{ text: string }>) => {
  const t = useUiText()
  return (
    <li role="option" aria-selected="false" aria-disabled="true" className="px-3 py-2 text-small text-faint">
      {text === '' ? t('ui.search.start') : t('ui.search.none', { text })}
    </li>
  )
}

type OptionLineProps = Readonly<{
  id: string
  isActive: boolean
  onChoose: () => void
  onPoint: () => void
  children: ReactNode
}>

/** One line of a list that is walked from its input. Chooses on press, before the input loses the focus. */
export const OptionLine = ({ id, isActive, onChoose, onPoint, children }: OptionLineProps) => (
  <li
    id={id}
    role="option"
    aria-selected={isActive}
    ref={isActive ? (line) => line?.scrollIntoView({ block: 'nearest' }) : undefined}
    onPointerMove={isActive ? undefined : onPoint}
    onMouseDown={(event) => {
      event.preventDefault()
      onChoose()
    }}
    className={cx('target flex cursor-default items-center gap-3 px-3 py-1', isActive && 'bg-accent-wash')}
  >
    {children}
  </li>
)

/** The name is what is looked for: on a phone the detail goes under it, and never takes its place. */
export const OptionWords = ({ detail, children }: Readonly<{ detail?: ReactNode; children: ReactNode }>) => (
  <span className="flex min-w-0 flex-1 flex-col sm:flex-row sm:items-baseline sm:justify-between sm:gap-x-4">
    <span className="truncate sm:max-w-3/5 sm:shrink-0">{children}</span>
    {detail === undefined || detail === '' ? null : (
      <span className="min-w-0 truncate text-small text-faint">{detail}</span>
    )}
  </span>
)
