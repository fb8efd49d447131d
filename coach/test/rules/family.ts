// How a family of rules is examined: what it must leave alone first, then what it must find.
import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/advice.ts'
import { gather } from '../../src/evidence.ts'

/** Ids of the rules that speak about a message. */
export function heard(text: string): readonly string[] {
  const evidence = gather(text, [], null)
  const hits = [...evidence.dangers, ...evidence.hits]
  return [...new Set(hits.map(({ rule }) => rule.id))]
}

/** Examines every rule by its own sentences, `allows` before `flags`. */
export function examine(rules: readonly Rule[]): void {
  for (const rule of rules)
    describe(rule.id, () => {
      it.each([...rule.allows])('leaves alone: %s', (sentence) =>
        expect(heard(sentence)).not.toContain(rule.id),
      )
      it.each([...rule.flags])('finds: %s', (sentence) =>
        expect(heard(sentence)).toContain(rule.id),
      )
      it('says where it comes from, why, and what else could be said', () => {
        expect(rule.source).not.toBe('')
        expect(rule.why.length).toBeGreaterThan(40)
        expect(rule.says.length).toBeLessThanOrEqual(80)
        expect(rule.allows.length).toBeGreaterThan(0)
        expect(rule.flags.length).toBeGreaterThan(0)
      })
    })
}
