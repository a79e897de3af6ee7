export { messagesForClient, type ClientMessage } from './store/portal-messages.ts'
