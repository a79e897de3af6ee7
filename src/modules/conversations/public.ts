export { withoutKeys } from './domain/without-keys.ts'
export { messagesForClient, type ClientMessage } from './store/portal-messages.ts'
export {
  sayDepositReceived,
  sayReadyForCollection,
  sayReminder,
  type LetterReader,
  type OrderOfLetter,
} from './store/letters.ts'
