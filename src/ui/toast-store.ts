import { useSyncExternalStore } from 'react'

export type ToastAction = Readonly<{ label?: string; run: () => void }>

export type Toast = Readonly<{
  id: number
  text: string
  tone: 'plain' | 'danger'
  /** Without a label the button says "Undo". */
  action?: ToastAction
}>

/** Long enough to read twice and to reach for Undo; a toast with an action stays longer. */
const stay = { plain: 6_000, action: 10_000 } as const

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

const publish = (next: readonly Toast[]): void => {
  toasts = next
  for (const listener of listeners) listener()
}

export const dismissToast = (id: number): void => publish(toasts.filter((toast) => toast.id !== id))

/** `showToast('Saved', { action: { run: undo } })` from anywhere on the screen. */
export const showToast = (
  text: string,
  options: Readonly<{ tone?: Toast['tone']; action?: ToastAction }> = {},
): void => {
  lastId += 1
  const id = lastId
  publish([
    ...toasts.slice(-2),
    { id, text, tone: options.tone ?? 'plain', ...(options.action && { action: options.action }) },
  ])
  setTimeout(() => dismissToast(id), options.action ? stay.action : stay.plain)
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useToasts = (): readonly Toast[] => useSyncExternalStore(subscribe, () => toasts)
