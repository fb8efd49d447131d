// Verbs of a life for two, in the forms that a suggestion needs; a verb that is not here is not bent.

/** Verbs that bend as their own rules have it: base, past, and participle where it differs. */
const irregular = lines(`
be was been|become became become|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught
choose chose chosen|come came come|cut cut|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown|forget forgot forgotten|forgive forgave forgiven
get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held
hurt hurt|keep kept|know knew known|leave left|let let|lose lost|make made|mean meant|meet met|pay paid|put put|quit quit
read read|ride rode ridden|ring rang rung|run ran run|say said|see saw seen|sell sold|send sent|set set|show showed shown
shut shut|sing sang sung|sit sat|sleep slept|speak spoke spoken|spend spent|spill spilt|stand stood|stick stuck
swear swore sworn|sweep swept|take took taken|teach taught|tell told|think thought|understand understood|throw threw thrown|wake woke woken
wear wore worn|write wrote written`)

const regular = lines(`
accept add admit appreciate respect value need deserve depend agree allow answer apologise apologize argue arrive ask avoid back bail bake bathe book borrow brush call
cancel care carry change chat check clean clear close comfort comment compliment contact contribute cook correct cover cross
cuddle dance decide decline delay dismiss disagree discuss drop dump ease empty encourage enjoy expect explain face finish fix
fold follow greet groan grumble guess hand handle help hope hug hum ignore include initiate interrupt introduce invite iron
join joke keep kiss knock laugh laze learn lend lift like listen lock look love lower manage mention message miss mow move
mumble nap notice offer open order own pack park pause phone pick plan play postpone praise prepare pretend promise pull
push raise reach relax remember remind repeat reply rest return rinse roll rush save scratch scroll share shop shout shower
sigh skip smile smoke snack snap snore sort stare start stay step stop storm stretch support surprise switch talk taste text
thank tidy touch treat trust try turn type unload use vacuum visit wait walk want warn wash waste watch water wave whisper
whistle wipe wish work worry yawn yell`.replaceAll('\n', '|').replaceAll(' ', '|')) // prettier-ignore

function lines(text: string): readonly string[] {
  return text
    .trim()
    .split(/[|\n]/)
    .filter((line) => line !== '')
}

type Forms = { readonly base: string; readonly past: string; readonly done: string }

const doubled = /^(?:admit|chat|drop|hug|hum|nap|plan|shop|skip|snap|step|stop|wrap)$/

/** Doubles the last letter of "stop" and its like. */
function ready(base: string): string {
  return doubled.test(base) ? base + base.slice(-1) : base
}

function regularForms(base: string): Forms {
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${ready(base)}ed`
  return { base, past, done: past }
}

const forms: readonly Forms[] = [
  ...irregular.map((line) => {
    const [base = '', past = '', done = past] = line.split(' ')
    return { base, past, done }
  }),
  ...regular.map(regularForms),
]

function ingOf(base: string): string {
  if (/(?:[^aeiou]|u)e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`
  return /^(?:cut|get|let|put|quit|run|set|shut|sit|hit|forget|begin)$/.test(base)
    ? `${base}${base.slice(-1)}ing`
    : `${ready(base)}ing`
}

/** What a verb form is: of which verb, and in which tense; null for words that are no known verb. */
export type Verb = { readonly base: string; readonly form: 'base' | 'past' | 'done' | 'ing' }

const known = new Map<string, Verb>()
for (const { base, past, done } of forms) {
  known.set(ingOf(base), { base, form: 'ing' })
  known.set(done, { base, form: 'done' })
  known.set(past, { base, form: 'past' })
}
for (const { base } of forms) known.set(base, { base, form: 'base' })
const pasts = new Map(forms.map(({ base, past }) => [base, past]))

/**
 * The verb that a lower-case word is a form of.
 *
 * @example
 * verbOf('forgot')?.base // 'forget'
 */
export function verbOf(word: string): Verb | null {
  return known.get(word) ?? null
}

/** The past of a base form, as it goes with "you". */
export function pastOf(base: string): string | null {
  return base === 'be' ? 'were' : (pasts.get(base) ?? null)
}
