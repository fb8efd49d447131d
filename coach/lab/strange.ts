// Measures what sentences show that nothing was ever changed for: blame of five kinds, and apologies that lack a part.
import { line, type Measured, type Reads } from './line.ts'
import { auc, f1, macroF1 } from './metrics.ts'
import {
  lastBlame,
  lastFlawed,
  lastNeeds,
  lastSound,
  strangeBlame,
  strangeFlawed,
  strangeNeeds,
  strangeSound,
} from './own/strangers.ts'

const share = (scores: readonly number[], is: (score: number) => boolean) =>
  scores.filter(is).length / scores.length

/** Lines of the table about `own/strangers.ts`. */
export function strangers(reads: Reads): readonly Measured[] {
  return [
    ...linesOf('strangers', reads, { blame: strangeBlame, needs: strangeNeeds, sound: strangeSound, flawed: strangeFlawed }),
    ...linesOf('last strangers', reads, { blame: lastBlame, needs: lastNeeds, sound: lastSound, flawed: lastFlawed }),
  ]
} // prettier-ignore

type Lists = Readonly<Record<'blame' | 'needs' | 'sound' | 'flawed', readonly string[]>>

function linesOf(name: string, reads: Reads, lists: Lists): readonly Measured[] {
  const blames = (text: string) => reads(text, []).accusation
  const sounds = (text: string) => reads(text, [])['apology.sound']
  const blamed = lists.blame.map(blames)
  const others = lists.needs.map(blames)
  const whole = lists.sound.map(sounds)
  const flawed = lists.flawed.map(sounds)
  const truth = [...whole.map(() => 1), ...flawed.map(() => 0)]
  const scores = [...whole, ...flawed]
  const both = [
    f1(scores, truth),
    f1(scores.map((score) => 1 - score - 1e-9), truth.map((is) => 1 - is)),
  ]
  const lineOf = (what: string, value: number, want: number) => line(`${what} (${name})`, value, null, want)
  return [
    lineOf('threats, labels, shrugs recalled', share(blamed, (score) => score >= 0.5), 0.7),
    lineOf('alarms beside those, at most', share(others, (score) => score >= 0.5), 0.03),
    lineOf('those against these, AUC', auc([...blamed, ...others], [...blamed.map(() => 1), ...others.map(() => 0)]), 0.97),
    lineOf('apology, macro-F1', macroF1(both), 0.85),
    lineOf('flawed apologies recalled', share(flawed, (score) => score < 0.5), 0.9),
  ]
} // prettier-ignore
