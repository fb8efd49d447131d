// What is asked of everything that the coach offers instead, over many drafts; each answer names the draft that broke it.
import { coach, type Advice, type Model, type Moment } from '../../src/coach.ts'
import { draftsOf, verbForms, type Draft } from './drafts.ts'

type Offer = { readonly draft: Draft; readonly moment: Moment; readonly advice: Advice; readonly words: string } // prettier-ignore

const moments = ['talk', 'impact', 'repair', 'need', 'reply'] as const

const answered = new Map<string, readonly Advice[]>()

/** The coach's word about a text, asked once. */
function coached(words: string, moment: Moment, model: Model | null): readonly Advice[] {
  const key = `${moment} ${words}`
  const known = answered.get(key) ?? coach(words, moment, { model })
  answered.set(key, known)
  return known
}

/** Everything that is offered for `count` drafts, each draft in one moment. */
export function offersIn(count: number, seed: number, model: Model | null): readonly Offer[] {
  return draftsOf(count, seed).flatMap((draft, at) => {
    const moment = moments[at % moments.length] ?? 'talk'
    return coach(draft.text, moment, { model }).flatMap((advice) =>
      advice.instead.map((words) => ({ draft, moment, advice, words })),
    )
  })
}

/** Questions to one offer: a sentence where it fails. */
const asked: readonly ((offer: Offer, model: Model | null) => string | null)[] = [
  ({ words, moment }, model) => (coached(words, moment, model).length > 0 ? 'is underlined itself' : null),
  ({ words }, model) => (['talk', 'repair'] as const).some((moment) => coached(words, moment, model).some(({ signal }) => signal !== 'closedQuestion')) ? 'is underlined elsewhere' : null,
  ({ words }) => (/\bi\b/.test(words) ? 'has a small I' : null),
  ({ words }) => (/ {2}|^ | $|\n|\t/.test(words) ? 'has a space too many' : null),
  ({ words }) => (/…|\.\.|\(|\)|\[|\]|say when|\{/.test(words) ? 'has dots or brackets left over' : null),
  ({ words }) => (/[_-]{2}/.test(words.replaceAll('___', '')) || /_{4}/.test(words) ? 'has a gap of another kind' : null),
  ({ words }) => (/^["“]?[A-Z]/.test(words) && /[.?!]$/.test(words) ? null : 'is no sentence'),
  ({ words }) => (/[.?!] [a-z]| [.,;?!]|,[.,]|\b(?:u|ur|im|dont|cant)\b/.test(words) ? 'is not spelt out' : null),
  ({ words }) => brokenVerb(words),
  ({ words }) => (/\b(?:idiot|pig|selfish|lazy|liar|narcissist|disgusting|like a)\b/i.test(words) ? 'keeps the insult' : null),
  ({ words, advice, draft }) => {
    if (advice.signal !== 'accusation') return null
    const stood = draft.text.slice(advice.stretch.from, advice.stretch.to).toLowerCase()
    const lost = draft.facts.filter((fact) => stood.includes(fact.toLowerCase()) && !words.toLowerCase().includes(fact.toLowerCase()))
    return lost.length > 0 ? `loses ${lost.join(', ')}` : null
  },
  ({ words, advice, draft }) => {
    const taken = draft.text.slice(0, advice.stretch.from) + words + draft.text.slice(advice.stretch.to)
    return /[a-z]{2}[.?!][A-Za-z]|[.?!][.?!]/.test(taken.slice(advice.stretch.from, advice.stretch.from + words.length + 2)) ? 'does not fit into the draft' : null
  },
] // prettier-ignore

/** After "would", "don't", "didn't" and "you to" stands a base form; after "when you" a form that goes with it. */
function brokenVerb(words: string): string | null {
  for (const found of words.matchAll(/\b(?:you would|don't|didn't|liked you to) ([a-z]+)/g))
    if (!verbForms.base.has(found[1] ?? '')) return `bends "${found[1] ?? ''}" wrongly`
  for (const found of words.matchAll(/\b[Ww]hen you ([a-z']+)/g)) {
    const verb = found[1] ?? ''
    const fits = /^(?:are|were|don't|didn't|keep)$/.test(verb) || verbForms.base.has(verb) || verbForms.past.has(verb)
    if (!fits || verb === 'be' || verb === 'was') return `bends "${verb}" wrongly`
  }
  return null
} // prettier-ignore

/** What is wrong with offers, each once: none when all is well. */
export function faultsOf(offers: readonly Offer[], model: Model | null): readonly string[] {
  return offers.flatMap((offer) =>
    asked.flatMap((ask) => {
      const wrong = ask(offer, model)
      return wrong === null
        ? []
        : [
            `“${offer.words}” ${wrong} · for “${offer.draft.text}” · ${offer.advice.rule} in ${offer.moment}`,
          ]
    }),
  )
}
