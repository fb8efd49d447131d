/** Words for saying it and being heard: one speaks, the other says back, and only then answers. */
import type { Messages } from '../messages.ts'

export const listening = {
  begin: {
    title: (name: string) => `Tell ${name} one thing.`,
    about: (name: string) =>
      `A few sentences. ${name} will say back what was heard before answering anything.`,
    field: 'What it was like for me',
    hint: 'One moment, and what it did to you. The rest can follow.',
  },
  speaker: {
    waitTitle: 'You have said it.',
    wait: (name: string) =>
      `When ${name} has said back what was heard, it shows here. There is nothing you need to do.`,
    answerTitle: (name: string) => `Did ${name} get it?`,
    answerAbout: 'Not whether you agree, only whether this is what you meant.',
    gotIt: 'Got it',
    almost: 'Almost',
    notYet: 'Not yet',
    missing: 'What is still missing?',
    missingHint: (name: string) => `One line helps ${name} most. You can also leave it empty.`,
    sendAlmost: (name: string) => `Tell ${name}: almost`,
    sendNotYet: (name: string) => `Tell ${name}: not yet`,
    change: 'Choose again',
    heardTitle: 'You have been heard.',
    heard: (name: string) => `${name} may answer now. Let it come when it comes.`,
  },
  listener: {
    title: 'What I heard is…',
    again: 'Say it back once more.',
    about: (name: string) => `${name} told you something. Say it back in your own words first.`,
    field: 'What I heard is…',
    hint: 'You don’t have to agree. No answers and no fixes yet.',
    give: (name: string) => `Give it back to ${name}`,
    waitTitle: 'You have said it back.',
    wait: (name: string) =>
      `Only ${name} can say whether you got it. Then it is your turn to answer.`,
    replyTitle: (name: string) => `${name} feels heard. Now your words.`,
    replyField: 'What I would like to answer',
    replyHint: 'You could begin with what makes sense to you in it.',
    turnLater: (name: string) => `Your answer comes when ${name} says you’ve got it.`,
    parroted:
      'That is almost word for word. How would you say it yourself, even if it comes out clumsy?',
  },
  heard: {
    back: 'Came back so far:',
    notYet: 'Not yet:',
    all: 'It all came back.',
  },
  verdict: {
    'got-it': (name: string) => `${name}: that’s it.`,
    almost: (name: string) => `${name}: almost.`,
    'not-yet': (name: string) => `${name}: not yet.`,
  },
  myVerdict: { 'got-it': 'You: that’s it.', almost: 'You: almost.', 'not-yet': 'You: not yet.' },
  missingWas: 'Still missing',
  other: {
    title: 'Writing may be the wrong way for this one.',
    about: 'That happens to people who try hard. A voice or a face carries what typing drops.',
    voice: 'Talk on the phone',
    'in-person': 'Sit down together',
    pause: 'Pause first',
    on: 'Keep writing',
  },
  notNow: 'Not now',
  left: {
    title: 'You moved on from writing.',
    voice: 'One of you would rather say this aloud, on the phone or in a quiet room.',
    'in-person': 'One of you would rather sit or walk together for this.',
    later: 'Not now. It can begin again whenever one of you likes.',
  },
  done: {
    title: 'Said, heard and answered.',
    note: 'That is what many quarrels never get to.',
  },
  turn: (name: string) => `Tell ${name} your side`,
  again: 'Say something else',
  home: 'Back to the page',
  earlier: 'What was said back before',
  reply: 'And then',
  announceReply: 'The answer is open to you now.',
  announceHeard: (name: string) => `${name} has given back what was heard.`,
} satisfies Messages
