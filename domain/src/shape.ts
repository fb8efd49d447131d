/** The shapes of what may be stored: small, total checks from which the types of events follow. */

import type { Instant, ThreadId } from './ids.ts'

/**
 * True exactly for values of this shape. Never throws, whatever it is given.
 *
 * `words`: what the author wrote in a value of it, in order, without what was left empty. A shape
 * without `words` holds none: a choice, a number, an id, or words that are another's (`quoted`).
 */
export type Shape<Value> = {
  (value: unknown): value is Value
  /** What its values are, in a few words: docs/events.md is made of these. */
  readonly form: string
  readonly words?: (value: unknown) => readonly string[]
  /** A moment of its author's own: it moves with the date of its entry. Not so one that is another's (`quoted`). */
  readonly moment?: true
}

/** The values that a shape is true for. */
export type TypeOf<S> = S extends Shape<infer Value> ? Value : never

/** The fields of an event or of a record, each with its shape. */
export type Fields = Readonly<Record<string, Shape<unknown>>>

/** An object with exactly these fields. */
export type FieldsOf<F extends Fields> = { readonly [Name in keyof F]: TypeOf<F[Name]> }

/** A shape by what its values are, in a few words, and the check for it. */
export const shapeOf = <Value>(
  form: string,
  is: (value: unknown) => value is Value,
): Shape<Value> => Object.assign((value: unknown): value is Value => is(value), { form })

/** The longest text that any event may hold, in UTF-16 units. */
export const longestText = 4_000

/** Something a person wrote: at least one visible character, at most `max` units. */
export const text = (max: number = longestText): Shape<string> =>
  written(
    `text, 1 to ${max}`,
    (value): value is string =>
      typeof value === 'string' && value.length <= max && value.trim() !== '',
  )

/**
 * What somebody is called: a name that can be seen, and does nothing to the sentences it stands in.
 *
 * No control of any kind, none that turns the direction of what follows (UAX #9 §2), no line of its own, no pile of marks
 * that reaches into other lines. Joiners stay: names in Persian, Hindi and pictures need them.
 */
export const name = (max: number): Shape<string> => {
  const is = text(max)
  return written(
    `name, 1 to ${max}`,
    (value): value is string => is(value) && isSeen(value) && !unruly.test(value),
  )
}

const unruly = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}]|\p{M}{4}/u

// Fillers are letters to Unicode, and the empty Braille cell is a symbol: nobody sees either.
const unseen = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}\u2800]/gu
const isSeen = (value: string): boolean => value.replaceAll(unseen, '') !== ''

/** Like `text`, but may be left empty. */
export const maybeText = (max: number = longestText): Shape<string> =>
  written(
    `text, 0 to ${max}`,
    (value): value is string => typeof value === 'string' && value.length <= max,
  )

function written(form: string, is: (value: unknown) => value is string): Shape<string> {
  return saying(form, is, (value) => (is(value) && value.trim() !== '' ? [value] : []))
}

/** Words that were read and are said again, by a yes to them or to name what mine replace: not its author's own. */
export const quoted = <Value>(shape: Shape<Value>): Shape<Value> => shapeOf(shape.form, shape)

// A shape of its own each time: what it says of words is never added to a shape that others hold.
function saying<Value>(
  form: string,
  is: (value: unknown) => value is Value,
  words: (value: unknown) => readonly string[],
): Shape<Value> {
  return Object.assign(shapeOf(form, is), { words })
}

/** What an author wrote in the fields of an object, in the order of the fields. */
export function wordsIn(
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(fields).flatMap(([name, shape]) => shape.words?.(value[name]) ?? [])
}

/** A whole number from `from` to `to`, both included. */
export const whole = (from: number, to: number): Shape<number> =>
  shapeOf(
    `whole number, ${from} to ${to}`,
    (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to,
  )

/** Yes or no. */
export const flag = shapeOf('true or false', (value) => typeof value === 'boolean')

/** Milliseconds that a JavaScript date can show; what is read is held within closer bounds (moments.ts). */
export const instant: Shape<Instant> = Object.assign(
  shapeOf(
    'moment',
    (value): value is Instant =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 8.64e15,
  ),
  { moment: true } as const,
)

// No underscore: "__proto__" must never be a key of ours.
const idPattern = /^[A-Za-z0-9-]{1,64}$/

/** The name of a thread: 1 to 64 of A-Z, a-z, 0-9 and "-". */
export const threadId = shapeOf(
  'id',
  (value): value is ThreadId => typeof value === 'string' && idPattern.test(value),
)

/** One of a few words of ours: a choice, not what a person wrote. */
export const oneOf = <const Options extends readonly string[]>(
  ...options: Options
): Shape<Options[number]> =>
  shapeOf(
    options.map((option) => JSON.stringify(option)).join(' or '),
    (value): value is Options[number] => typeof value === 'string' && options.includes(value),
  )

/** A value of that shape, or null for none. Never undefined. */
export const maybe = <Value>(shape: Shape<Value>): Shape<Value | null> => {
  const is = (value: unknown): value is Value | null => value === null || shape(value)
  const said = saying(`${shape.form}; or null`, is, (value) =>
    value === null ? [] : (shape.words?.(value) ?? []),
  )
  return shape.moment === true ? Object.assign(said, { moment: true } as const) : said
}

/** A value of one of these shapes. */
export const anyOf = <const Shapes extends readonly Shape<unknown>[]>(
  ...shapes: Shapes
): Shape<TypeOf<Shapes[number]>> => {
  const is = (value: unknown): value is TypeOf<Shapes[number]> =>
    shapes.some((shape) => shape(value))
  const form = shapes.map((shape) => shape.form).join(' or ')
  return saying(form, is, (value) => shapes.find((shape) => shape(value))?.words?.(value) ?? [])
}

/** At most `max` values of that shape, in order. */
export const listOf = <Value>(shape: Shape<Value>, max: number): Shape<readonly Value[]> => {
  const is = (value: unknown): value is readonly Value[] =>
    Array.isArray(value) && value.length <= max && value.every(shape)
  return saying(`list of at most ${max}: ${shape.form}`, is, (value) =>
    Array.isArray(value) ? value.flatMap((each) => shape.words?.(each) ?? []) : [],
  )
}

/** An object with exactly these fields, each of its shape. */
export const record = <const F extends Fields>(fields: F): Shape<FieldsOf<F>> => {
  const is = (value: unknown): value is FieldsOf<F> =>
    isObject(value) && wrongField(fields, value) === null
  const forms = Object.entries(fields).map(([name, { form }]) => `${name}: ${form}`)
  return saying(`{ ${forms.join(', ')} }`, is, (value) =>
    isObject(value) ? wordsIn(fields, value) : [],
  )
}

/** Whether a value is an object with fields: not null, not a list. */
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
