// A line of the table that the bench prints, and the reader that it is about.
import type { Reading, Turn } from '../src/coach.ts'

/** Whatever reads a message after some turns: the coach of today, or an earlier one. */
export type Reads = (text: string, before: readonly Turn[]) => Reading

/** One line of the table: what was measured, the number, and what is asked of it. */
export type Measured = {
  readonly name: string
  readonly value: number
  readonly gate: number | null
  readonly want: number | null
}

/** @param gate - the least that is asked, null for what is only told; `want`: what one would like to see */
export const line = (
  name: string,
  value: number,
  gate: number | null = null,
  want: number | null = null,
): Measured => ({ name, value, gate, want })
