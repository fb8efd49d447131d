/** The readable page inside a backup: what one partner can read, as plain text without any of our machinery. */
import type { Couple } from '@mend/domain/couple'
import type { Person } from '../../profile.ts'

/** @returns text that any editor shows; only what this partner could read on screen anyway */
export function backupPage(
  couple: Couple,
  people: { readonly me: Person; readonly partner: Person | null },
  at: number,
): string {
  const names = [people.me.name, people.partner?.name ?? ''].filter((name) => name !== '')
  const head = [`Mend, ${new Date(at).toISOString().slice(0, 10)}`, names.join(' and '), '']
  return [...head, ...linesOf(couple, 0)].join('\n')
}

function linesOf(value: unknown, depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  if (typeof value !== 'object' || value === null) return [`${indent}${String(value)}`]
  return Object.entries(value).flatMap(([name, inside]) =>
    typeof inside === 'object' && inside !== null
      ? [`${indent}${name}:`, ...linesOf(inside, depth + 1)]
      : [`${indent}${name}: ${String(inside)}`],
  )
}
