import { z } from 'zod'

const id = z.uuid()

/** Every kind of background work with its payload. `houseId` is added by the door that queues it. */
export const jobCatalogue = {
  'send-message': z.strictObject({ messageId: id }),
  'understand-arrival': z.strictObject({ arrivalId: id }),
  'read-message': z.strictObject({ messageId: id }),
  'remove-stored-files': z.strictObject({ keys: z.array(z.string()) }),
  'run-import': z.strictObject({ importId: id, dryRun: z.boolean() }),
  'train-promise-model': z.strictObject({ reason: z.string() }),
} as const

export type JobName = keyof typeof jobCatalogue

export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalogue)[N]>

export interface QueuedJob {
  readonly name: JobName
  readonly payload: Record<string, unknown>
}
