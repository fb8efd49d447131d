/** The shapes of what may be stored: small, total checks from which the types of events follow. */

import type { Instant, ThreadId } from './ids.ts'

/** True exactly for values of this shape. Never throws, whatever it is given. */
export type Shape<Value> = (value: unknown) => value is Value

export type TypeOf<S> = S extends Shape<infer Value> ? Value : never

export type Fields = Readonly<Record<string, Shape<unknown>>>

export type FieldsOf<F extends Fields> = { readonly [Name in keyof F]: TypeOf<F[Name]> }

/** The longest text that any event may hold, in UTF-16 units. */
export const longestText = 4_000

/** Something a person wrote: at least one visible character, at most `max` units. */
export const text = (max: number = longestText): Shape<string> => {
  return (value): value is string =>
    typeof value === 'string' && value.length <= max && value.trim() !== ''
}

/** Like `text`, but may be left empty. */
export const maybeText = (max: number = longestText): Shape<string> => {
  return (value): value is string => typeof value === 'string' && value.length <= max
}

export const whole = (from: number, to: number): Shape<number> => {
  return (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
}

export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean'

/** Milliseconds that a JavaScript date can show. */
export const instant: Shape<Instant> = (value): value is Instant =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8.64e15

// No underscore: "__proto__" must never be a key of ours.
const idPattern = /^[A-Za-z0-9-]{1,64}$/

export const threadId: Shape<ThreadId> = (value): value is ThreadId =>
  typeof value === 'string' && idPattern.test(value)

export const oneOf = <const Options extends readonly string[]>(
  ...options: Options
): Shape<Options[number]> => {
  return (value): value is Options[number] => typeof value === 'string' && options.includes(value)
}

export const maybe = <Value>(shape: Shape<Value>): Shape<Value | null> => {
  return (value): value is Value | null => value === null || shape(value)
}

export const listOf = <Value>(shape: Shape<Value>, max: number): Shape<readonly Value[]> => {
  return (value): value is readonly Value[] =>
    Array.isArray(value) && value.length <= max && value.every(shape)
}

export const record = <const F extends Fields>(fields: F): Shape<FieldsOf<F>> => {
  return (value): value is FieldsOf<F> => isObject(value) && wrongField(fields, value) === null
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The first field that is missing, too much, or not of its shape; null when all is well.
 *
 * A field too much is wrong: whoever adds one raises the event's version.
 */
export function wrongField(
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
): string | null {
  for (const name of Object.keys(fields)) {
    if (!Object.hasOwn(value, name) || fields[name]?.(value[name]) !== true) return name
  }
  return Object.keys(value).find((name) => !Object.hasOwn(fields, name)) ?? null
}
