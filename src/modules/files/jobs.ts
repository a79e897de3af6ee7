import { worker, type Worker } from '#doors/background.ts'

/** Bytes nobody names any more; removing what is gone already does no harm, so the job may come twice. */
export const removeStoredFilesWorker: Worker = worker('remove-stored-files', async (house, { keys }) => {
  for (const key of keys) await house.foundation.files.remove(key)
})
