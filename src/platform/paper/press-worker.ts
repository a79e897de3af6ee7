import { parentPort, workerData } from 'node:worker_threads'

import { z } from 'zod'

import type { PaperJob, PressReply } from './press.ts'
import { openTypesetter } from './typesetter.ts'

const settings = z.object({ templateRoot: z.string(), fontFolders: z.array(z.string()) }).parse(workerData)

const typesetter = openTypesetter(settings)

const work = async (id: number, job: PaperJob): Promise<PressReply> => {
  try {
    return { id, bytes: await typesetter.set(job) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (message: { id: number; job: PaperJob }) => {
  void work(message.id, message.job).then((reply) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
    parentPort?.postMessage(reply)
  })
})
