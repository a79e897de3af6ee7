import type { DrawingRequest } from './press.ts'

type Draw = (words: unknown) => unknown

const hasDraw = (module: unknown): module is { draw: Draw } =>
  typeof module === 'object' && module !== null && 'draw' in module && typeof module.draw === 'function'

const drawnBy = async ({ module: address, words }: DrawingRequest): Promise<string> => {
  const module: unknown = await import(address)
  const drawing = hasDraw(module) ? module.draw(words) : undefined
  if (typeof drawing !== 'string') throw new Error(`${address} draws nothing`)
  return drawing
}

/** Drawings take tens of milliseconds, so their modules are loaded and run where the press runs. */
export const drawAll = async (
  requests: Readonly<Record<string, DrawingRequest>>,
): Promise<Record<string, string>> => {
  const drawings: Record<string, string> = {}
  for (const [name, request] of Object.entries(requests)) drawings[name] = await drawnBy(request)
  return drawings
}
