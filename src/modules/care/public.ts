export { forgetClientInCare, ordersInRecovery } from './store/of-client.ts'
