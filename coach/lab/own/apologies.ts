// Whole apologies, sound and flawed, put together from parts.
import { chance } from '../chance.ts'
import type { Own } from './make.ts'

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

const opened = lines(`
I'm sorry
I am so sorry
I'm really sorry
I want to apologise
I apologize
I owe you an apology
I'm truly sorry
I regret it deeply
Please let me say that I'm sorry
I've been thinking about it all day, and I'm sorry`)

/** [after "for", after "that I", impact, ownership, change] of one deed. */
const deeds: readonly (readonly [string, string, string, string, string])[] = [
  [
    'shouting at you',
    'shouted at you',
    'It must have frightened you.',
    'Raising my voice was wrong.',
    'Next time I will take a walk before I answer.',
  ],
  [
    'forgetting our anniversary',
    'forgot our anniversary',
    'You were looking forward to it and I left you alone with it.',
    'That was careless of me.',
    'I have put the date in my calendar and I booked a table for Friday.',
  ],
  [
    'lying about the money',
    'lied about the money',
    'I broke your trust.',
    'I take full responsibility.',
    'From now on you can see every account.',
  ],
  [
    'coming home so late',
    'came home so late without a word',
    'You sat there worrying about me.',
    'I should have called.',
    'From now on I will text you by six.',
  ],
  [
    'not listening to you',
    'looked at my phone while you told me about your mother',
    'I can see that it made you feel unimportant.',
    'You deserved my attention.',
    'I will leave the phone in the hall at dinner.',
  ],
  [
    'making that joke about you',
    'made that joke in front of your friends',
    'I embarrassed you.',
    'It was unkind, and nobody made me say it.',
    "I won't joke about your body again.",
  ],
  [
    'reading your messages',
    'read your messages',
    'I understand that you feel betrayed.',
    'There is no excuse for it.',
    'I will ask you when I am afraid instead of looking.',
  ],
  [
    'snapping at you this morning',
    'snapped at you this morning',
    'You had done nothing to deserve that.',
    'I took my bad mood out on you.',
    'When I am that tired I will tell you so instead.',
  ],
  [
    'missing the recital',
    'missed the recital',
    'I know how much it meant to you both.',
    'I chose work, and that was the wrong choice.',
    'I have blocked every school date for this year.',
  ],
  [
    'walking out on you',
    'walked out while you were crying',
    'You must have felt abandoned.',
    'That was my fault alone.',
    'If I need a break I will say when I come back.',
  ],
  [
    'leaving all the work to you',
    'left the whole move to you',
    'You carried it alone and you were exhausted.',
    'It was selfish of me.',
    'I will do the kitchen this weekend, and the calls on Monday.',
  ],
  [
    'breaking my promise',
    'broke my promise to stop smoking',
    'I let you down.',
    'I own that.',
    "I've made an appointment with the doctor on Thursday.",
  ],
  [
    'talking about our problems with my sister',
    'told my sister what you had trusted me with',
    'That was yours, and I see how exposed you felt.',
    'I had no right to do it.',
    'I will not share anything of yours again without asking you.',
  ],
  [
    'dismissing your idea',
    'brushed your idea aside',
    'You felt small in front of everyone.',
    'I was arrogant.',
    'I would like to hear it properly, and I will not interrupt.',
  ],
  [
    'calling you names',
    'called you a name',
    'Those words hurt you and they stay.',
    'It was cruel and I was wrong.',
    'I am going to see a counsellor about my temper.',
  ],
  [
    'ignoring you all evening',
    'ignored you all evening',
    'You must have felt lonely next to me.',
    'I was sulking instead of talking.',
    'Tonight I would like to make it right and spend the evening with you.',
  ],
  [
    'not standing up for you',
    'said nothing when my father insulted you',
    'You were alone at that table.',
    'I should have stood by you.',
    'I have called him and told him it must not happen again.',
  ],
  [
    'being so cold',
    'shut you out last week',
    'You could not know what was going on, and that hurt you.',
    'Hiding was easier for me and harder for you.',
    'I will tell you when I need time, and come back when I said.',
  ],
  [
    'spending our savings',
    'spent our savings without asking',
    'It scared you and you had every right to be angry.',
    'It was not my decision to make alone.',
    'I will pay it back, two hundred each month.',
  ],
  [
    'criticising your cooking',
    'criticised your dinner',
    'You had put so much love into it.',
    'I was thoughtless.',
    'How can I make it up to you?',
  ],
]

const closings = lines(`
Take all the time you need.
You don't have to answer now.
Is there anything I have missed?
What can I do to make it better?
I love you and I want to do better.
You deserve better than that.
I understand if you need time.
Thank you for telling me how it felt.
I'm not asking you to forgive me today.`)

const flawedAfter = lines(`
but you pushed me to it.
but you know I was tired.
but you weren't exactly nice either.
but you did the same last month.
but it wasn't that bad.
but you always make such a drama out of it.
but what was I supposed to do?
but I had a really hard day.
but you should have reminded me.
but honestly you overreacted.
but I was only trying to help.
but it takes two to fight.
however you started it.
although you have to admit you provoked me.`)

const flawedWhole = lines(`
I'm sorry if I hurt you.
I'm sorry if you were offended by what I said.
Sorry if I did something wrong.
If I upset you, I apologise.
If anything I said came across as mean, I'm sorry.
I apologize if my words bothered you.
I'm sorry if you think I was rude.
I'm sorry if that came out wrong.
I am sorry in case you felt left out.
I'm sorry you feel that way.
I'm sorry that you took it so badly.
I'm sorry you're upset.
I'm sorry you got hurt feelings over this.
I'm sorry you couldn't take the joke.
I'm sorry you misunderstood me.
I'm sorry that you see it like that.
I'm sorry you were disappointed.
I regret that you felt bad about it.
Sorry for whatever I did.
I'm sorry for everything.
I'm sorry about the other day.
Sorry about that.
I apologise for any hurt I may have caused.
I'm sorry about what happened.
I'm sorry for how things went.
I'm sorry, okay?
Fine, I'm sorry. Happy now?
Sorry. There, I said it.
I said I'm sorry, what more do you want?
I already apologised, can we please move on?
I'm sorry. Now let's forget it.
I'm sorry, so stop being mad at me.
I'm sorry, you have to forgive me.
I'm sorry. I need you to forgive me right now.
I'm sorry, can we drop it now?
I'm sorry. Don't be like that.
Sorry, but it was just a joke.
I'm sorry, it was only a little white lie.
Sorry, I didn't think it was a big deal.
I'm sorry, I guess.
I suppose I should say sorry.
Sorry, you're too sensitive, I was kidding.
I'm sorry you can't take a joke.
Jeez, sorry for breathing.
Mistakes were made, and I regret that.
I'm sorry that things got out of hand.
I regret that feelings were hurt.
I'm sorry that it happened.
I'm sorry words were said.
It's unfortunate that you got hurt.
I'm sorry your evening was ruined.
I'm sorry, I was drunk.
I'm sorry, that's just how I am.
I'm sorry I yelled, I was stressed from work.
I'm sorry, I didn't mean it like that.
I'm sorry I snapped, you know how I get when I'm hungry.
Sorry I was late, the traffic was terrible and my phone died.
I'm sorry I lied. I only did it because you get so angry.
I'm sorry I shouted. You made me so mad.
I'm sorry, you drove me to it.
I'm sorry I cheated, you were never in the mood.
I wouldn't have said it if you hadn't started.
I'm sorry we both said things.
I'm sorry I forgot. You could have reminded me.
I'm sorry I called you that. You called me worse.
I'm sorry, I'm only human.
Everyone makes mistakes, I'm sorry.
I never meant to hurt you, it was not my intention.
I apologise. I had a lot on my mind and you kept asking.
I'm sorry you had to see that side of me, you bring it out.
I'm sorry for being the worst person in the world, I can't do anything right for you.
Well, excuse me for having feelings.
I'm sorry that I'm not perfect like you.
I said sorry a hundred times, how long will you punish me?
Let's just say we're both sorry and leave it.
I'm sorry. Will you please stop crying now?
My bad.
Sorry babe.
I'm sorry!
I apologize.`)

const flawedEndings = lines(`
Can we move on now?
But you also hurt me.
But you know how stressed I am.
You have to understand that I was under pressure.
It was just one time.
Now please stop being angry.
You have to forgive me.
I was only joking.
You're not perfect either.
You made me do it.
It's not like anyone died.
But I didn't mean it.
So let's forget about it.
You should have told me earlier.
I hope you're happy now.
We both made mistakes.
You always make it bigger than it is.
If that upset you.`)

/** Whole messages with `apology.sound` 1 or 0, and other messages with 0. */
export function apologyMessages(count: number, seed: number): readonly Own[] {
  const random = chance(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const made: Own[] = []
  const add = (text: string, family: string, sound: number) =>
    made.push({
      text,
      before: '',
      family,
      labels: { 'apology.sound': sound, accusation: family === 'flaw-blame' ? 0.5 : 0 },
    })
  for (let each = 0; each < count; each += 1) {
    const [doing, did, impact, ownership, change] = deeds[Math.floor(random() * deeds.length)] ?? [
      '',
      '',
      '',
      '',
      '',
    ]
    const start =
      random() < 0.5 ? `${pick(opened)} for ${doing}.` : `${pick(opened)} that I ${did}.`
    const parts = [impact, ownership, change].filter(() => random() < 0.72)
    const order =
      random() < 0.3 ? [parts.at(-1) ?? impact, start, ...parts.slice(0, -1)] : [start, ...parts]
    const closing = random() < 0.3 ? [pick(closings)] : []
    if (parts.length > 0) add([...order, ...closing].join(' '), `sound-${String(parts.length)}`, 1)
    if (random() < 0.15) add(`I ${did}. ${ownership} ${change} I'm sorry.`, 'sound-late', 1)
    if (random() < 0.2) add(`${pick(opened)} for ${doing}. ${impact}`, 'sound-short', 1)
    if (random() < 0.35) add(`${start.slice(0, -1)}, ${pick(flawedAfter)}`, 'flaw-but', 0)
    if (random() < 0.35)
      add(
        `${start} ${parts.slice(0, 1).join(' ')} ${pick(flawedEndings)}`.replaceAll('  ', ' '),
        'flaw-ending',
        0,
      )
    if (random() < 0.2) add(`${start} ${cap(pick(flawedAfter))}`, 'flaw-but-sentence', 0)
    if (random() < 0.15) add(`${pick(flawedWhole)} ${pick(flawedEndings)}`, 'flaw-double', 0)
    if (random() < 0.1) add(`${pick(flawedWhole)} ${change}`, 'flaw-then-change', 0)
    if (random() < 0.12)
      add(
        `I'm sorry if ${random() < 0.5 ? 'you felt hurt because' : 'it bothered you that'} I ${did}.`,
        'flaw-if',
        0,
      )
    if (random() < 0.12)
      add(
        `I'm sorry you ${pick(['feel', 'got', 'are'])} so ${pick(['upset', 'hurt', 'angry', 'offended'])} that I ${did}.`,
        'flaw-feel',
        0,
      )
  }
  for (const text of flawedWhole)
    made.push({ text, before: '', family: 'flaw-whole', labels: { 'apology.sound': 0 } })
  return made
}

function cap(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
