// Drafts put together from parts, the same ten thousand every time: what was done, how it is blamed, and who is called what.
import { chance } from '../../lab/chance.ts'

/** A draft, the words of it that are facts, and whether it is blame at all. */
export type Draft = { readonly text: string; readonly facts: readonly string[] }

const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim()) // prettier-ignore

/** Deeds: base, past, and form in -ing, then what belongs to it; the last word is a fact. */
const deeds = lines(`
  interrupt interrupted interrupting me at dinner
  stare stared staring at your phone
  leave left leaving your plates in the sink
  forget forgot forgetting our tickets
  come came coming home after midnight
  talk talked talking over my sister
  check checked checking your messages in bed
  spend spent spending our savings
  shout shouted shouting at the children
  cancel cancelled cancelling our Thursday
  tell told telling Anna about my job
  put put putting work before the garden
  cut cut cutting me off at breakfast
  read read reading my letters
  hide hid hiding the receipts
  go went going out without a word to Tom
  make made making plans with your brother
  drive drove driving too fast in the snow
  slam slammed slamming the kitchen door
  ignore ignored ignoring my birthday
  criticise criticised criticising my cooking
  lie lied lying about the rent
  treat treated treating me like a servant on Sundays
  roll rolled rolling your eyes at my mother
  act acted acting like the king of the house
  take took taking my car for granted
  blame blamed blaming me for the leak
  throw threw throwing my coat on the floor`)

/** What is missed: base, past, done. */
const lacks = lines(`
  listen listened listened when I talk about Berlin
  ask asked asked how my exam went
  call called called from the airport
  help helped helped with the laundry
  say said said thank you for the soup
  bring brought brought the children to school
  come came come to my concerts
  take took taken me to the coast
  care cared cared about my back pain
  think thought thought about the mortgage
  remember remembered remembered our anniversary
  be was been there for my father
  want wanted wanted to see my parents
  do did done anything for the party
  touch touched touched me since August
  keep kept kept your word about the boiler
  apologise apologised apologised for Christmas
  lift lifted lifted a finger for the move`)

const traits = lines(`
  selfish
  so lazy
  a liar
  such a child
  impossible
  cold and distant
  like your father
  completely hopeless with money
  too sensitive
  a narcissist
  so controlling`)

const calls = ['', '', '', ', you idiot', ' like a selfish child', ', you pig', ' as usual', ' again', ' all the time', ' like you own the place', ' on purpose', ', as always'] // prettier-ignore
const openers = ['', '', '', '', 'And ', 'Honestly, ', 'Love, ', 'I cook every night, and ', 'When I come home, ', 'So ', 'Look, ', 'I feel like ', 'I think ', 'Last night ', 'Everyone says ', 'ugh '] // prettier-ignore
const rests = ['', '', '', '', ' and I am tired', ', and I end up crying', ', so I stopped hoping', ' because you are lazy', ', but I love you', ' and you never say sorry', '... whatever', ' — I hate it'] // prettier-ignore
const others = ['', '', '', 'We had a hard week. ', 'I love you. ', 'The bus was late. ', 'My mother calls at six. '] // prettier-ignore
const sorry = lines(`
  I'm sorry I {past}, but you pushed me
  I'm sorry if I {past}
  Sorry you feel that way about it
  I am sorry that you took it badly when I {past}
  I'm sorry I {past}, I was tired
  I apologise for everything
  I said sorry, can we move on
  I'm sorry if you felt hurt but you started it`)
const threatened = lines(`
  If you {base} again I'm leaving
  One more time and we are done
  Either you stop or I call a lawyer
  Whatever, fine, do what you want
  It was disgusting how you {past}
  You are clearly bipolar
  Even my therapist says you are the problem`)

/** Spelt as people type. */
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll("'", ''),
  (text) => text.replace(/\byou\b/gi, 'u').replace(/\byour\b/gi, 'ur'),
  (text) => text.replaceAll(' ', '  '),
]

/** `count` drafts from a seed. */
export function draftsOf(count: number, seed: number): readonly Draft[] {
  const random = chance(seed)
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One
  return Array.from({ length: count }, () => {
    const [core, facts] = blamed(random, pick)
    const opener = pick(openers)
    const text = `${pick(others)}${capital(opener + core + pick(calls) + pick(rests))}${pick(['.', '.', '!', '', '...', '?!'])}`
    return { text: pick(spellings)(text), facts }
  })
}

function blamed(random: () => number, pick: <One>(list: readonly One[]) => One): readonly [string, readonly string[]] {
  const [base = '', past = '', ing = '', ...after] = pick(deeds).split(' ')
  const deed = after.join(' ')
  const [bare = '', did = '', done = '', ...missed] = pick(lacks).split(' ')
  const lack = missed.join(' ')
  const deedFact = [after.at(-1) ?? '']
  const lackFact = [missed.at(-1) ?? '']
  const kind = random()
  if (kind < 0.3)
    return [pick([`you always ${base} ${deed}`, `you're always ${ing} ${deed}`, `you keep ${ing} ${deed}`, `you constantly ${base} ${deed}`, `you ${past} ${deed}`, `why do you always ${base} ${deed}`, `all you do is ${base} ${deed}`]), deedFact]
  if (kind < 0.6)
    return [pick([`you never ${bare} ${lack}`, `you never ${did} ${lack}`, `you have never ${done} ${lack}`, `you don't ${bare} ${lack}`, `you didn't even ${bare} ${lack}`, `why can't you ${bare} ${lack}`, `why don't you ever ${bare} ${lack}`, `you can't even ${bare} ${lack}`, `is it so hard to ${bare} ${lack}`, `you should ${bare} ${lack}`]), lackFact]
  if (kind < 0.75) return [pick([`you are ${pick(traits)}`, `you're ${pick(traits)}`, `you make me feel ${pick(['stupid', 'small', 'lonely', 'like an idiot'])}`, `you ruined my evening`, `it is all your fault`, `stop being ${pick(traits)}`]), []]
  if (kind < 0.9) return [pick(sorry).replace('{past}', `${past} ${deed}`), []]
  return [pick(threatened).replace('{base}', `${base} ${deed}`).replace('{past}', `${past} ${deed}`), []]
} // prettier-ignore

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Verbs in the forms that a whole sentence may have them in. */
export const verbForms = {
  base: new Set(['see', ...deeds, ...lacks].map((line) => line.split(' ')[0] ?? '')),
  past: new Set(['saw', ...deeds, ...lacks].map((line) => line.split(' ')[1] ?? '')),
}
