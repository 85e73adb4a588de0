/** One setting of a rule: its type, its default, its JSON schema and its line in the docs, said once. */
export interface Option<T> {
  readonly schema: JsonSchema
  readonly fallback: T
}

export interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly items?: JsonSchema
  readonly default?: unknown
  readonly description: string
}

export type Options = Readonly<Record<string, Option<unknown>>>
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never }

export const oneOf = <const T extends string>(
  values: readonly T[],
  fallback: NoInfer<T>,
  description: string
): Option<T> => ({ fallback, schema: { enum: values, default: fallback, description } })

export const integer = (fallback: number, description: string): Option<number> => ({
  fallback,
  schema: { type: 'integer', minimum: 0, default: fallback, description }
})

export const yesNo = (fallback: boolean, description: string): Option<boolean> => ({
  fallback,
  schema: { type: 'boolean', default: fallback, description }
})

export const words = (fallback: readonly string[], description: string): Option<readonly string[]> => ({
  fallback,
  schema: { type: 'array', items: { type: 'string', description: 'A word or phrase.' }, default: fallback, description }
})
