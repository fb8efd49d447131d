// Reads the coach's data folder: rows of JSON lines, gzipped, from a path the caller gives.
import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One line of a data file, checked. */
export type Row = {
  readonly id: string
  readonly source: string
  readonly licence: string
  readonly text: string
  readonly context: readonly string[]
  readonly group: string
  readonly split: string
  readonly labels: Readonly<Record<string, number>>
  readonly name: string
}

const shippable = new Set(['MIT', 'CC-BY-4.0'])

/** Rows of `train/<set>.<split>`; refuses any row whose licence forbids training what ships. */
export function trainingRows(folder: string, set: string, split: 'train' | 'dev'): readonly Row[] {
  const rows = readRows(join(folder, 'train', `${set}.${split}.jsonl.gz`))
  for (const row of rows)
    if (!shippable.has(row.licence))
      throw new Error(`${row.id} says ${row.licence}: not to be trained on`)
  return rows
}

/** Rows that may be measured but never trained on; empty when the folder is absent. */
export function measureOnlyRows(folder: string, file: string): readonly Row[] {
  const path = join(folder, 'measure-only', `${file}.dev.jsonl.gz`)
  return existsSync(path) ? readRows(path) : []
}

function readRows(path: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => toRow(JSON.parse(line) as Raw))
}

type Raw = {
  id: string
  source: string
  licence: string
  text: string
  context?: string[]
  group: string
  split: string
  label?: number | string
  labels?: Record<string, number | string>
}

function toRow(raw: Raw): Row {
  const labels: Record<string, number> = {}
  for (const [name, value] of Object.entries(raw.labels ?? {})) labels[name] = Number(value)
  if (typeof raw.label === 'number') labels['label'] = raw.label
  return {
    id: raw.id,
    source: raw.source,
    licence: raw.licence,
    text: raw.text,
    context: raw.context ?? [],
    group: raw.group,
    split: raw.split,
    labels,
    name: typeof raw.label === 'string' ? raw.label : '',
  }
}
