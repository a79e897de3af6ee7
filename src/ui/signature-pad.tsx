import { useId, useRef, useState, type PointerEvent } from 'react'

import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { TextField } from './text-field.tsx'
import { useUiText } from './use-ui-text.ts'

/** What was signed: a drawing, or a name typed by someone who cannot or will not draw. */
export type Signature = Readonly<{ kind: 'drawn'; image: Blob }> | Readonly<{ kind: 'typed'; name: string }>

type SignaturePadProps = Readonly<{ label: string; onChange: (signature: Signature | null) => void }>

/** Ink is dark whatever the theme: a signature is printed on white. */
const ink = '#1b2330'

const sizeCanvas = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const scale = Math.min(globalThis.devicePixelRatio || 1, 2)
  const { width, height } = canvas.getBoundingClientRect()
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.scale(scale, scale)
  pen.strokeStyle = ink
  pen.lineWidth = 2
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  return pen
}

/** A signature on glass. By keyboard, the full name typed stands for it. */
export const SignaturePad = ({ label, onChange }: SignaturePadProps) => {
  const t = useUiText()
  const id = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pen = useRef<CanvasRenderingContext2D | null>(null)
  const [isEmpty, setEmpty] = useState(true)
  const [name, setName] = useState('')

  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    // Measured at the first stroke: a pad may be mounted before it is shown, or turned with its tablet.
    if (event.type === 'pointerdown' && isEmpty) pen.current = sizeCanvas(event.currentTarget)
    if (!pen.current || (event.type === 'pointermove' && event.buttons === 0)) return
    const { offsetX, offsetY } = event.nativeEvent
    if (event.type === 'pointerdown') {
      event.currentTarget.setPointerCapture(event.pointerId)
      pen.current.beginPath()
      pen.current.moveTo(offsetX, offsetY)
    }
    pen.current.lineTo(offsetX, offsetY)
    pen.current.stroke()
    setEmpty(false)
  }
  const lift = (): void =>
    canvas.current?.toBlob((image) => image && !isEmpty && onChange({ kind: 'drawn', image }), 'image/png')
  const clear = (): void => {
    if (canvas.current) pen.current = sizeCanvas(canvas.current)
    setEmpty(true)
    setName('')
    onChange(null)
  }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="label mb-1">{label}</legend>
      <div className="relative">
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('ui.signature.draw')}
          onPointerDown={draw}
          onPointerMove={draw}
          onPointerUp={lift}
          className="h-40 w-full touch-none rounded-small border border-edge bg-[#fdfbf6]"
        />
        <p
          id={id}
          aria-hidden="true"
          className={cx(
            'pointer-events-none absolute inset-x-4 bottom-3 border-t border-[#8a8474] pt-1 text-tiny text-[#626975]',
            !isEmpty && 'opacity-0',
          )}
        >
          {t('ui.signature.draw')}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label={t('ui.signature.type')}
          value={name}
          disabled={!isEmpty}
          autoComplete="off"
          fieldClassName="min-w-48 flex-1"
          onChange={(event) => {
            setName(event.target.value)
            const typed = event.target.value.trim()
            onChange(typed === '' ? null : { kind: 'typed', name: typed })
          }}
        />
        <Button onClick={clear} disabled={isEmpty && name === ''}>
          {t('ui.clear')}
        </Button>
      </div>
    </fieldset>
  )
}
