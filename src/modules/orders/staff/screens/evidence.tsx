import { useState } from 'react'

import { useFormat, useText } from '#staff-app/text.ts'
import { Button } from '#ui/button.tsx'
import { Section } from '#ui/page.tsx'
import { remarkOf, useFactWords, type Fact } from './fact-words.ts'

type EvidenceProps = Readonly<{ facts: readonly Fact[]; currency: string; timeZone: string }>

const shownFirst = 10

/** The facts themselves, newest first: whatever the page says above stands on one of these. */
export const Evidence = ({ facts, currency, timeZone }: EvidenceProps) => {
  const t = useText()
  const format = useFormat()
  const words = useFactWords(currency)
  const [isWhole, setWhole] = useState(facts.length <= shownFirst + 3)
  const newest = facts.toReversed()
  const who = (fact: Fact): string => {
    if (fact.actorName !== '') return fact.actorName
    return fact.actorKind === 'client' ? t('orders.evidence.client') : t('orders.evidence.house')
  }
  return (
    <Section title={t('orders.evidence')} aside={t('orders.evidence.count', { count: facts.length })}>
      <ol className="text-small">
        {(isWhole ? newest : newest.slice(0, shownFirst)).map((fact) => (
          <li
            key={fact.sequence}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-hairline py-1.5 sm:grid-cols-[11rem_1fr_12rem]"
          >
            <time dateTime={fact.at} className="text-soft max-sm:order-2 max-sm:text-tiny max-sm:leading-5">
              {format.instant(fact.at, timeZone)}
            </time>
            <span className="min-w-0">
              {words(fact)}
              {remarkOf(fact) === '' ? null : <span className="text-soft"> · {remarkOf(fact)}</span>}
            </span>
            <span className="text-soft max-sm:order-3 max-sm:col-span-2 max-sm:text-tiny sm:text-right">
              {who(fact)}
            </span>
          </li>
        ))}
      </ol>
      {isWhole ? null : (
        <Button
          size="small"
          variant="quiet"
          icon="chevronDown"
          className="mt-2"
          onClick={() => setWhole(true)}
        >
          {t('orders.evidence.all', { count: facts.length })}
        </Button>
      )}
    </Section>
  )
}
