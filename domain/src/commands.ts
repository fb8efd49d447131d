/** Every command there is, from what the slices say of theirs. */

import { type Event, eventSpecs } from './events.ts'
import { type CommandsIn, coupleThread, type OfCouple } from './slice.ts'
import { merged, type SliceName, slices, type Slices } from './table.ts'

/** Anything that one may ask for, from what the slices say may be asked of them. */
export type Command = {
  readonly [Name in SliceName]: CommandsIn<Slices[Name]['events'], Slices[Name]['commands']>
}[SliceName]

/**
 * The event that a command asks for, not yet checked. Whether it may be is for `judge` to say.
 *
 * Where a slice names an event, its fields are taken and no other: what a screen holds besides never travels.
 */
export function propose(command: Command): Readonly<Record<string, unknown>> {
  return proposeAs(command.kind, command)
}

type CommandByKind = { readonly [Each in Command as Each['kind']]: Each }
type Answers = {
  readonly [Kind in keyof CommandByKind]:
    string | OfCouple<string> | ((command: CommandByKind[Kind]) => Event)
}

// The kind apart from the command, so that the compiler sees that the two belong together.
function proposeAs<Kind extends keyof CommandByKind>(
  kind: Kind,
  command: CommandByKind[Kind],
): Readonly<Record<string, unknown>> {
  const answer: Answers[Kind] = answers[kind]
  if (typeof answer === 'string') return sameFields(answer, command)
  return typeof answer === 'function' ? answer(command) : sameFields(answer.ofCouple, command)
}

// Exactly the answers that the type of a command follows from, slice by slice.
const answers = merged<unknown>(Object.values(slices).map(({ commands }) => commands)) as Answers

function sameFields(
  event: string,
  command: { readonly kind: string; readonly thread?: unknown },
): Readonly<Record<string, unknown>> {
  const said = new Map<string, unknown>(Object.entries(command))
  const { audience, fields } = eventSpecs[event] ?? { audience: 'both', fields: {} }
  const head = { kind: event, v: 1, audience, thread: said.get('thread') ?? coupleThread }
  return Object.keys(fields).reduce((whole, name) => ({ ...whole, [name]: said.get(name) }), head)
}
