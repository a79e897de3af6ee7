export { readMessage } from './read-message.ts'
export { isTriage, trainTriage, triages, type Triage } from './triage.ts'
