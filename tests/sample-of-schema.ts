import { z } from 'zod'

type Json = Record<string, unknown>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What ids in a sample point to: wall tests put a neighbour's ids here. */
export interface SampleIds {
  idFor(path: readonly string[]): string
}

/** The smallest valid value of a schema, made from its JSON Schema: required fields only, first of each choice. */
export const sampleOf = (schema: z.ZodType, ids: SampleIds): unknown => {
  const json: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return isJson(json) ? sample(json, { ids, path: [], root: json }) : {}
}

interface Place {
  readonly ids: SampleIds
  readonly path: readonly string[]
  readonly root: Json
}

const sample = (schema: Json, place: Place): unknown => {
  if (typeof schema['$ref'] === 'string') return sample(lookUp(schema['$ref'], place.root), place)
  if ('const' in schema) return schema['const']
  const choices = schema['enum']
  if (Array.isArray(choices)) return choices[0]
  const options = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']
  if (Array.isArray(options)) return sample(options.find(isJson) ?? {}, place)
  return sampleByType(schema, place)
}

const sampleByType = (schema: Json, place: Place): unknown => {
  switch (schema['type']) {
    case 'object':
      return sampleObject(schema, place)
    case 'array':
      return sampleArray(schema, place)
    case 'string':
      return sampleText(schema, place)
    case 'integer':
    case 'number':
      return typeof schema['minimum'] === 'number' ? Math.max(1, schema['minimum']) : 1
    case 'boolean':
      return true
    default:
      return null
  }
}

const sampleObject = (schema: Json, place: Place): Json => {
  const properties = isJson(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  return Object.fromEntries(
    required.map((name) => {
      const part = properties[name]
      return [name, sample(isJson(part) ? part : {}, { ...place, path: [...place.path, name] })]
    }),
  )
}

const sampleArray = (schema: Json, place: Place): unknown[] => {
  const least = typeof schema['minItems'] === 'number' ? schema['minItems'] : 0
  const items = isJson(schema['items']) ? schema['items'] : {}
  return Array.from({ length: least }, () => sample(items, place))
}

const sampleText = (schema: Json, { ids, path }: Place): string => {
  if (schema['format'] === 'uuid') return ids.idFor(path)
  if (schema['format'] === 'date') return '2026-03-20'
  if (schema['format'] === 'date-time') return '2026-03-20T10:00:00Z'
  if (schema['format'] === 'email') return 'somebody@example.ch'
  const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0
  return 'a word of some length'.repeat(Math.ceil(Math.max(least, 1) / 21))
}

const lookUp = (reference: string, root: Json): Json => {
  let place: unknown = root
  for (const name of reference.replace('#/', '').split('/')) place = isJson(place) ? place[name] : undefined
  return isJson(place) ? place : {}
}
