export { readMessage } from './read-message.ts'
export { isTriage, trainTriage, type Triage } from './triage.ts'
