import type { ReactNode } from 'react'

/** On a phone a row is a card without its table's head: a date alone would not say which date it is. */
export const OnCard = ({ label, children }: Readonly<{ label: string; children: ReactNode }>) => (
  <>
    <span className="text-faint sm:hidden">{label} </span>
    {children}
  </>
)
