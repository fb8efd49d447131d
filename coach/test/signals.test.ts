// Every signal of the coach has a head or a rule that says yes to what is plainly it, and no to what plainly is not.
import { expect, test } from 'vitest'
import { shippedModel } from '../lab/main.ts'
import { read, signals, type Signal, type Turn } from '../src/coach.ts'

const model = shippedModel()

const told =
  'My boss gave the post to my colleague and I found out from the newsletter. I feel so small.'

type Example = readonly [yes: string, no: string, said?: string]

const examples: Readonly<Record<Signal, Example>> = {
  accusation: ['You never listen to a word I say.', 'Could you pick up some bread?'],
  contempt: ['You are pathetic, you idiot.', 'I was sad when you left.'],
  defensiveness: ["It's not my fault, you started it.", 'You are right, I was late.'],
  ownership: ['I was wrong, that was my fault.', 'The bus was late again.'],
  need: ['I need more time with you.', 'Thank you, that was a lovely party.'],
  partnerNeed: [
    'You need firewood for your kids, right?',
    'I would like three packs of food.',
    'My kids get cold at night.',
  ],
  undervalues: [
    "Do you really need the water? There is a lake, you don't need it.",
    'Thank you, that is very kind of you.',
    'I need water.',
  ],
  'apology.sound': [
    'I am sorry that I shouted at you. It was wrong, and I saw how it frightened you. Next time I will leave the room first.',
    "I'm sorry you feel that way, but you started it.",
  ],
  'apology.regret': ['I am so sorry for what I said.', 'The soup is ready.'],
  'apology.ownership': ['I am sorry, it was wrong of me to shout.', 'I am sorry it rained.'],
  'apology.impact': ['I am sorry, I can see that it hurt you.', 'Sorry, wrong number.'],
  'apology.repair': ['I am sorry. What can I do to make it right?', 'Sorry about that.'],
  'apology.change': ["I am sorry. From now on I'll call when I'm late.", 'I am sorry I was late.'],
  reflection: [
    'So the post went to somebody else, and you had to read it in the newsletter.',
    'We close at five on Fridays.',
    told,
  ],
  validation: [
    'That makes so much sense, anyone would feel that way.',
    'Turn left at the church.',
    told,
  ],
  reassurance: [
    "I'm so sorry. I'm here for you, we'll get through this.",
    'Which colleague was it?',
    told,
  ],
  openQuestion: ['What was that like for you?', 'I see.', told],
  closedQuestion: ['Did you tell your boss?', 'I see.', told],
  advice: ['You should talk to your boss about it.', 'I see.', told],
  information: [
    'Studies show that most companies fill such posts from inside.',
    'I am so sorry to hear that.',
    told,
  ],
  selfDisclosure: [
    'I lost my job last year, and my husband had just left.',
    'What will you do?',
    told,
  ],
  confrontation: ["That's just an excuse, you never even applied.", 'I am here for you.', told],
  empathy: [
    "I'm so sorry to hear that, I understand how hard that is.",
    'I would like two packs of food.',
    'My kids are sick.',
  ],
  coordination: [
    "Let's split it, how about we each take half and work something out together?",
    'I need the water.',
    'I need food and water.',
  ],
  asksPreference: ['What do you need the most?', 'I need the water.', 'Hello!'],
  fairness: ["I want it to be fair, so let's split it evenly.", 'I need the water.', 'Hello!'],
  emotionalDisclosure: ['I feel so lonely and sad since you left.', 'The train leaves at six.'],
  'emotion.anger': ['I am so angry, I hate this damn thing!', 'The train leaves at six.'],
  'emotion.disapproval': ["No, I don't agree with that, it's wrong.", 'Thank you so much!'],
  'emotion.sadness': ['I am so sad, I cried all day.', 'Congratulations, well done!'],
  'emotion.fear': ["I'm terrified and scared of what comes next.", 'Thank you so much!'],
  'emotion.guilt_shame': ['I feel so guilty and ashamed, I am sorry.', 'The train leaves at six.'],
  'emotion.love_care': ['I love you so much.', 'The train leaves at six.'],
  'emotion.joy': [
    'I am so happy and excited, haha, this is great fun!',
    'The train leaves at six.',
  ],
  'emotion.gratitude': ['Thank you so much for your help.', 'The train leaves at six.'],
  'emotion.appreciation': ['Great job, that was amazing work!', 'The train leaves at six.'],
  'emotion.curiosity_confusion': ['I wonder why that is? I am confused.', 'Thank you so much!'],
  'emotion.longing': ['I wish I could be there, I want it so much.', 'The train leaves at six.'],
  'emotion.neutral': [
    'The train leaves at six from platform two.',
    'Thank you so much, I love it!',
  ],
  heat: ['What the fuck is wrong with this stupid garbage?', 'Thank you, I will look at it.'],
  receptiveness: [
    'I understand your point, and I agree that some of it may be true. Thank you for explaining.',
    'No. You are wrong, and obviously it never works.',
  ],
}

const scoreOf = (signal: Signal, text: string, said?: string) => {
  const before: readonly Turn[] = said === undefined ? [] : [{ by: 'partner', text: said }]
  return read(text, before, { model })[signal]
}

test.each(signals)('%s says yes and no, either side of a half', (signal) => {
  const [yes, no, said] = examples[signal]
  expect(scoreOf(signal, yes, said)).toBeGreaterThanOrEqual(0.5)
  expect(scoreOf(signal, no, said)).toBeLessThan(0.5)
})

test('every signal has a score between nought and one, whatever was said before', () => {
  for (const text of ['', '…', 'Yes.', told, `${told} `.repeat(30)])
    for (const score of Object.values(read(text, [{ by: 'me', text: 'Hm?' }], { model })))
      expect(score >= 0 && score <= 1).toBe(true)
})
