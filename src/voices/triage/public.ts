export { readMessage, type ReadMessage } from './read-message.ts'
export { triages, isTriage, type Triage } from './triage.ts'
