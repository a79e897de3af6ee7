import { useState } from 'react'

/** What lies in the label printer, or the picture its program asks for. */
export const labelRolls = ['62x29.pdf', '54x25.pdf', '62x29.png', '54x25.png'] as const

export type LabelRoll = (typeof labelRolls)[number]

const key = 'label-roll'

/** A roll belongs to the printer beside this device, so it is remembered here and not for the person or the house. */
export const useLabelRoll = (): readonly [LabelRoll, (roll: string) => void] => {
  const [kept, setKept] = useState(() => localStorage.getItem(key))
  const choose = (roll: string): void => {
    localStorage.setItem(key, roll)
    setKept(roll)
  }
  return [labelRolls.find((roll) => roll === kept) ?? labelRolls[0], choose]
}

/** Of the bag, or of one accessory by its place, counted from one. */
export const labelAddress = (orderId: string, roll: LabelRoll, accessory?: number): string => {
  const [size = '', kind = ''] = roll.split('.')
  const one = accessory === undefined ? '' : `&accessory=${accessory}`
  return `/api/orders/${orderId}/label.${kind}?size=${size}${one}`
}
