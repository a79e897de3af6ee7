import type { Family } from './family.ts'

/** Parts and what is waited for. */
export const parts: readonly Family[] = [
  // Waiting, said as patience.
  [
    'waiting',
    'patient(?:ons|e|ez|er)|(?:restons|sommes) suspendus',
    'hold(?:ing)? (?:off|tight|out)|sit(?:ting)? tight',
    'gedulden (?:uns|wir)|(?:wir )?harren|(?:hängen|stehen) in der warteschleife',
    'pazient(?:iamo|are)|stiamo alla finestra',
  ],
  // A part on order is expected in the house.
  [
    'arrives',
    '(?:devrait|devraient|sera|seront) (?:etre )?chez nous',
    '(?:should|will|ought to|due to) be with us',
    '(?:sollte|dürfte)[n]? (?:[\\w.]+ ){0,4}bei uns (?:sein|eintreffen)',
    '(?:dovrebbe|dovrebbero) essere (?:qui da noi|da noi|qui)',
  ],
]
