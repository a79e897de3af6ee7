import { z } from 'zod'

export interface FactKindShape<P extends z.ZodRawShape> {
  readonly version: number
  readonly payload: z.ZodObject<P, z.core.$strict>
  readonly personal: readonly (keyof P & string)[]
}

export const factKind = <P extends z.ZodRawShape>(
  payload: P,
  personal: readonly (keyof P & string)[] = [],
): FactKindShape<P> => ({ version: 1, payload: z.strictObject(payload), personal })
