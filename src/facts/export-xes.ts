import type { Fact } from './catalogue.ts'

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

// XML 1.0 has no way to write most control characters, nor half of a surrogate pair, not even escaped: they are left out.
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}|\uFFFD|\uFFFE|\uFFFF/gu, (sign) => escapes[sign] ?? '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

export const xesHeader = (version: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <global scope="trace"><string key="concept:name" value=""/></global>
  <global scope="event"><string key="concept:name" value=""/><date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/><string key="lifecycle:transition" value="complete"/></global>
  <classifier name="Activity" keys="concept:name"/>
  <string key="source" value="Heure Bleue ${xml(version)}"/>
`

export const xesFooter = '</log>\n'

const attribute = (key: string, value: unknown): string => {
  const name = xml(key)
  if (typeof value === 'number')
    return Number.isInteger(value)
      ? `<int key="${name}" value="${value}"/>`
      : `<float key="${name}" value="${value}"/>`
  if (typeof value === 'boolean') return `<boolean key="${name}" value="${value}"/>`
  return typeof value === 'string' ? `<string key="${name}" value="${xml(value)}"/>` : ''
}

const eventOf = (fact: Fact): string => {
  const standard = [
    attribute('concept:name', fact.kind),
    `<date key="time:timestamp" value="${fact.at.toISOString()}"/>`,
    attribute('lifecycle:transition', 'complete'),
    attribute('org:resource', fact.actor.id ?? fact.actor.kind),
    attribute('org:role', fact.actor.kind),
    fact.site === null ? '' : attribute('org:group', fact.site),
  ]
  const payload = Object.entries(fact.payload).map(([key, value]) => attribute(key, value))
  return `    <event>${[...standard, ...payload].join('')}</event>\n`
}

/** One order's stay as a trace: its facts, oldest first, as events. */
export const xesTrace = (order: { id: string; number: string }, facts: readonly Fact[]): string =>
  `  <trace>${attribute('concept:name', order.number)}${attribute('identity:id', order.id)}\n${facts.map(eventOf).join('')}  </trace>\n`
