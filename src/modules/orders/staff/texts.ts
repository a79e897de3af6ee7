import { benchFactTexts } from './texts/bench-fact-texts.ts'
import { counterMandateTexts } from './texts/counter-mandate-texts.ts'
import { counterTexts } from './texts/counter-texts.ts'
import { counterWhoTexts } from './texts/counter-who-texts.ts'
import { factTexts } from './texts/fact-texts.ts'
import { listTexts } from './texts/list-texts.ts'
import { orderDialogTexts } from './texts/order-dialog-texts.ts'
import { orderTexts } from './texts/order-texts.ts'
import { standingTexts } from './texts/standing-texts.ts'
import { todayTexts } from './texts/today-texts.ts'

/** What the staff screens of orders say; what the server answers stands in the slice's own texts.ts. */
export const ordersStaffTexts = {
  ...standingTexts,
  ...todayTexts,
  ...listTexts,
  ...orderTexts,
  ...orderDialogTexts,
  ...counterTexts,
  ...counterMandateTexts,
  ...counterWhoTexts,
  ...factTexts,
  ...benchFactTexts,
}
