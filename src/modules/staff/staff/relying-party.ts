import type { Foundation } from '#doors/house.ts'

/** Passkeys are bound to the fixed public address; a Host header has no say. */
export const relyingParty = (foundation: Foundation): { id: string; origin: string } => {
  const address = new URL(foundation.publicUrl)
  return { id: address.hostname, origin: address.origin }
}
