import { changeStage, findOrder } from '#modules/orders/public.ts'
import { isRefusal } from '#platform/refusal.ts'
import type { HouseOfTest } from '../house.ts'

/** Controlled without anybody's looking, for tests of what comes after: through the door a control has its checklist. */
export const makeControlled = ({ house }: Pick<HouseOfTest, 'house'>, orderId: string): Promise<void> =>
  house.write(async (scope) => {
    const order = await findOrder(scope, orderId)
    if (order === undefined) throw new Error(`there is no order ${orderId}`)
    const moved = await changeStage(scope, order, { to: 'controlled' })
    if (isRefusal(moved)) throw new Error(moved.code)
  })
