import { parentPort, workerData } from 'node:worker_threads'
import { trainModel } from '../domain/train-model.ts'

// The body of the thread that training-thread.ts starts; it shares nothing with the server but these two messages.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(trainModel(workerData))
