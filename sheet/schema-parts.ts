/** The parts that the schemas of what Wirelint writes are made of. */

/** An object of exactly these properties, of which some may be absent. */
export function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter(name => !optional.includes(name))
  return { type: 'object', additionalProperties: false, required, properties }
}

export function list(items: object, description?: string) {
  return { type: 'array', items, ...(description !== undefined && { description }) }
}

export function orNull(schema: object) {
  return { anyOf: [schema, { type: 'null' }] }
}

export function text(description: string) {
  return { type: 'string', description }
}

export function count(description: string) {
  return { type: 'integer', minimum: 0, description }
}

/** A number of milliseconds. */
export function time(description: string) {
  return { type: 'number', minimum: 0, description }
}

export function hash(description: string) {
  return { type: 'string', pattern: '^[0-9a-f]{64}$', description }
}

/** A place in a file, to be referred to as `#/definitions/place`. */
export const place = {
  description: 'In UTF-16 code units of the decoded file, without its byte order mark. Ends are exclusive.',
  ...object({
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    offset: { type: 'integer', minimum: 0 }
  })
}
