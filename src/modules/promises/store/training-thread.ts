import { Worker } from 'node:worker_threads'
import type { Training, TrainingMatter } from '../domain/train-model.ts'

/** Learning takes a minute of one core: it happens beside the server's loop, never on it. */
export const trainInThread = (matter: TrainingMatter): Promise<Training> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('train-in-thread.ts', import.meta.url), { workerData: matter })
    thread.once('message', (training: Training) => resolve(training))
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the training ended with ${code} and no result`)))
  })
