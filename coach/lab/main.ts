// The coach on the command line: scores for JSON lines, or what a person would see for one sentence.
//
//   npm run --silent coach -- read < lines.jsonl     {id, text, before: [{by, text}]} in, {id, scores} out
//   npm run coach -- "You never listen"              advice and the clearest signals
//   npm run coach -- --moment reflection "At least you have a job"
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import {
  coach,
  loadModel,
  moments,
  openMemory,
  read,
  signals,
  type Model,
  type Moment,
  type Turn,
} from '../src/coach.ts'
import { weightsPlace } from './ship.ts'

/** The shipped weights, or null in a checkout that has none. */
export function shippedModel(): Model | null {
  return existsSync(weightsPlace)
    ? loadModel(new Uint8Array(gunzipSync(readFileSync(weightsPlace))))
    : null
}

type Line = { readonly id: unknown; readonly text: string; readonly before: readonly Turn[] }

/** One line of input, or a sentence saying what is wrong with it. */
export function parseLine(line: string): Line | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'is not JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not an object'
  const { id, text, before } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" expected a string or a number'
  if (typeof text !== 'string') return '"text" expected a string'
  if (before !== undefined && before !== null && !Array.isArray(before))
    return '"before" expected a list'
  const turns: readonly unknown[] = Array.isArray(before) ? before : []
  return turns.every(isTurn)
    ? { id, text, before: turns }
    : '"before" expected turns of {by: "me" | "partner", text}'
}

function isTurn(value: unknown): value is Turn {
  if (typeof value !== 'object' || value === null) return false
  const { by, text } = value as Record<string, unknown>
  return (by === 'me' || by === 'partner') && typeof text === 'string'
}

async function readLines(): Promise<number> {
  const model = shippedModel()
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (typeof parsed === 'string') {
      bad += 1
      process.stderr.write(`line ${String(number)}: ${parsed}\n`)
    } else {
      const scores = rounded(read(parsed.text, parsed.before, { model }))
      const room = process.stdout.write(`${JSON.stringify({ id: parsed.id, scores })}\n`)
      if (!room) await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
  if (bad > 0) process.stderr.write(`${String(bad)} of ${String(number)} lines could not be read\n`)
  return bad > 0 ? 1 : 0
}

function rounded(reading: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(reading).map(([signal, score]) => [signal, Math.round(score * 1e5) / 1e5]),
  )
}

function show(draft: string, moment: Moment): void {
  const model = shippedModel()
  const advice = coach(draft, moment, { model, memory: openMemory() })
  process.stdout.write(advice.length === 0 ? 'Nothing to say about this.\n' : '')
  for (const { says, why, source, instead, from, to } of advice) {
    process.stdout.write(`${says}\n  in: “${draft.slice(from, to)}”\n  why: ${why}\n`)
    for (const words of instead) process.stdout.write(`  or: ${words}\n`)
    process.stdout.write(`  source: ${source}\n`)
  }
  const reading = read(draft, [], { model })
  const clear = signals
    .filter((signal) => reading[signal] >= 0.5)
    .toSorted((a, b) => reading[b] - reading[a])
  process.stdout.write(
    `reads as: ${clear.map((signal) => `${signal} ${reading[signal].toFixed(2)}`).join(', ') || '–'}\n`,
  )
}

function usage(): number {
  process.stderr.write(`coach read | coach [--moment ${moments.join('|')}] "words"\n`)
  return 2
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'read') return readLines()
  const at = args.indexOf('--moment')
  const moment = at < 0 ? 'talk' : moments.find((name) => name === args[at + 1])
  const words = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1)).join(' ')
  if (moment === undefined || words.trim() === '') return usage()
  show(words, moment)
  return 0
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2))
