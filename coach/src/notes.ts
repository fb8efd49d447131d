// Notes on one sentence: which rules speak, which cues show, what it asks. They depend on nothing else.
import type { Found, Rule } from './advice.ts'
import { markCues, questionKinds } from './cues.ts'
import { tokensOf } from './features.ts'
import { stemsOf } from './reflection.ts'
import { styleRules } from './rules/all.ts'
import { findInSentence, isPlayful, maskQuotations, maskSentence } from './rules/find.ts'
import { safety } from './rules/safety.ts'

/** A rule that found something, and where: in the sentence at first, in the message later. */
export type Hit = { readonly rule: Rule; readonly found: Found; readonly playful: boolean }

/** Everything known of a sentence by itself. */
export type Noted = {
  readonly hits: readonly Hit[]
  readonly dangers: readonly Hit[]
  readonly marks: Uint8Array
  readonly open: number
  readonly closed: number
  readonly tokens: readonly string[]
  /** Stems of the words that carry the matter. */
  readonly content: readonly string[]
}

/** What one plain sentence shows by itself: hits, dangers, cues, questions, words. Total; depends on nothing else. */
export function note(plain: string): Noted {
  return {
    hits: styleHits(plain),
    dangers: hitsOf(safety, plain, false),
    marks: markCues(plain),
    ...questionKinds(plain),
    tokens: tokensOf(plain),
    content: stemsOf(plain),
  }
}

/** Hits of some rules in plain text that is looked at as it is. */
export function hitsOf(rules: readonly Rule[], plain: string, playful: boolean): readonly Hit[] {
  return rules.flatMap((rule) =>
    findInSentence(rule, plain).map((found) => ({ rule, found, playful })),
  )
}

const unmaskedRules = styleRules.filter(({ unmasked }) => unmasked === true)
const sentenceRules = styleRules.filter(
  (rule) => !rule.id.startsWith('apology.') && rule.unmasked !== true,
)
const unaddressedRules = sentenceRules.filter(
  (rule) =>
    !/^(?:criticism\.(?:you-never|you-always|again)|blame\.(?:you-make-me|you-dont|treats-me)|motives\.mind-reading)$/.test(
      rule.id,
    ),
)
const second = /\b(?:you|u|your|ur|youre|ya)\b/

function styleHits(plain: string): readonly Hit[] {
  const masked = maskSentence(plain)
  const playful = isPlayful(plain)
  const rules = second.test(masked) ? sentenceRules : unaddressedRules
  return [
    ...hitsOf(unmaskedRules, maskQuotations(plain), playful),
    ...hitsOf(rules, masked, playful),
  ]
}
