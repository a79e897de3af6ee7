import type { KeyboardEvent, MouseEvent } from 'react'

import { IconButton } from './button.tsx'
import { TextField } from './text-field.tsx'
import { useUiText } from './use-ui-text.ts'

/** A numbered place on a picture; x and y are shares of its width and height. */
export type PhotoMark = Readonly<{ x: number; y: number; text: string }>

type MarksProps = Readonly<{ marks: readonly PhotoMark[] }>

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** The numbers over the picture; their words stand beside it. */
const MarkLayer = ({ marks }: MarksProps) => (
  <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full overflow-visible">
    {marks.map(({ x, y }, index) => (
      <g key={index}>
        <circle
          cx={percent(x)}
          cy={percent(y)}
          r={13}
          strokeWidth={2}
          className="fill-accent stroke-on-accent"
        />
        <text
          x={percent(x)}
          y={percent(y)}
          dy="0.36em"
          textAnchor="middle"
          className="fill-on-accent text-[14px] font-semibold"
        >
          {index + 1}
        </text>
      </g>
    ))}
  </svg>
)

type MarkedPhotoProps = MarksProps & Readonly<{ address: string; name: string }>

/** A picture with its marks, to look at. */
export const MarkedPhoto = ({ address, name, marks }: MarkedPhotoProps) => (
  <div className="flex min-h-0 flex-1 flex-col items-center gap-2 overflow-y-auto">
    <div className="relative w-fit">
      <img src={address} alt={name} className="block max-h-[70dvh] max-w-full object-contain" />
      <MarkLayer marks={marks} />
    </div>
    {marks.length > 0 ? (
      <ol className="w-full max-w-prose list-inside list-decimal px-4 pb-3 text-small">
        {marks.map((mark, index) => (
          <li key={index}>{mark.text}</li>
        ))}
      </ol>
    ) : null}
  </div>
)

type PhotoMarkingProps = MarkedPhotoProps & Readonly<{ onChange: (marks: readonly PhotoMark[]) => void }>

const within = (share: number): number => Math.min(1, Math.max(0, share))

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-0.02, 0],
  ArrowRight: [0.02, 0],
  ArrowUp: [0, -0.02],
  ArrowDown: [0, 0.02],
}

/**
 * A press on the picture sets the next number, and its words are written beside it. By keyboard the picture is a button
 * that sets a mark in the middle, and the arrows on its number move it.
 */
export const PhotoMarking = ({ address, name, marks, onChange }: PhotoMarkingProps) => {
  const t = useUiText()
  const add = (event: MouseEvent<HTMLButtonElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const isByKey = event.detail === 0
    const x = isByKey ? 0.5 : within((event.clientX - left) / width)
    const y = isByKey ? 0.5 : within((event.clientY - top) / height)
    onChange([...marks, { x, y, text: '' }])
  }
  const change = (index: number, part: Partial<PhotoMark>): void =>
    onChange(marks.map((mark, place) => (place === index ? { ...mark, ...part } : mark)))
  const move = (event: KeyboardEvent, index: number): void => {
    const step = steps[event.key]
    const mark = marks[index]
    if (!step || !mark) return
    event.preventDefault()
    change(index, { x: within(mark.x + step[0]), y: within(mark.y + step[1]) })
  }
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="relative mx-auto w-fit self-start">
        <img
          src={address}
          alt={name}
          className="block max-h-[55dvh] max-w-full rounded-small object-contain"
        />
        <button
          type="button"
          onClick={add}
          aria-label={t('ui.marks.add')}
          className="absolute inset-0 cursor-crosshair rounded-small"
        />
        <MarkLayer marks={marks} />
      </div>
      <div className="min-w-0 flex-1">
        {marks.length === 0 ? <p className="text-small text-soft">{t('ui.marks.hint')}</p> : null}
        <ol className="flex flex-col gap-2">
          {marks.map((mark, index) => (
            <li key={index} className="flex items-center gap-2">
              <button
                type="button"
                aria-label={t('ui.marks.move', { number: index + 1 })}
                onKeyDown={(event) => move(event, index)}
                className="grid size-7 shrink-0 place-content-center rounded-full bg-accent text-tiny font-semibold text-on-accent"
              >
                {index + 1}
              </button>
              <TextField
                label={t('ui.marks.text', { number: index + 1 })}
                labelHidden
                value={mark.text}
                autoFocus={mark.text === '' && index === marks.length - 1}
                placeholder={t('ui.marks.placeholder')}
                maxLength={300}
                onChange={(event) => change(index, { text: event.target.value })}
                fieldClassName="flex-1"
              />
              <IconButton
                icon="trash"
                label={t('ui.marks.remove', { number: index + 1 })}
                onClick={() => onChange(marks.filter((_, place) => place !== index))}
              />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
