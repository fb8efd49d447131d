/** Words for saying it and being heard: one speaks, the other says back, and only then answers. */
import { sentences } from '../../words/sentences.ts'

/** The words of listening, loaded with its screens. */
export const listening = sentences({
  begin: {
    title: (name: string) => `Tell ${name} one thing.`,
    about: (name: string) =>
      `Write a few sentences. ${name} first writes what they understood, and only then answers.`,
    field: 'What it was like for me',
    hint: 'Tell one moment, and what it did to you. You can tell more later.',
  },
  speaker: {
    waitTitle: 'You have said it.',
    wait: (name: string) => `Next, ${name} writes what they understood. You will see it here.`,
    answerTitle: (name: string) => `Did ${name} get it?`,
    answerAbout: 'Is this what you meant? You don’t have to agree about anything yet.',
    gotIt: 'Got it',
    almost: 'Almost',
    notYet: 'Not yet',
    missing: 'What is still missing?',
    missingHint: (name: string) => `One line helps ${name} most. You can leave it empty.`,
    sendAlmost: (name: string) => `Tell ${name}: almost`,
    sendNotYet: (name: string) => `Tell ${name}: not yet`,
    change: 'Choose again',
    heardTitle: 'You have been heard.',
    heard: (name: string) => `Now it is ${name}’s turn to answer. That may take a while.`,
  },
  listener: {
    title: 'What did you hear?',
    again: 'Try once more: what did you hear?',
    about: (name: string) =>
      `${name} told you something. First write in your own words what you understood.`,
    field: 'What I heard is…',
    hint: 'You don’t have to agree. Please don’t answer or solve it yet.',
    give: (name: string) => `Show ${name} what I heard`,
    waitTitle: 'You wrote what you heard.',
    wait: (name: string) => `Next, ${name} says whether you got it. Then you can answer.`,
    replyTitle: (name: string) => `${name} feels heard. Now you can answer.`,
    replyField: 'What I would like to answer',
    replyHint: 'You could begin with a part that you understand.',
    turnLater: (name: string) => `You can answer once ${name} says that you’ve got it.`,
    parroted: 'That is almost word for word. How would you say it yourself? It can be clumsy.',
  },
  heard: {
    back: 'What you have named so far:',
    notYet: 'Still missing:',
    all: 'You named every part.',
  },
  verdict: {
    'got-it': (name: string) => `${name}: yes, you understood me.`,
    almost: (name: string) => `${name}: you almost understood me.`,
    'not-yet': (name: string) => `${name}: you have not quite understood me yet.`,
  },
  myVerdict: {
    'got-it': 'You: yes, you understood me.',
    almost: 'You: you almost understood me.',
    'not-yet': 'You: you have not quite understood me yet.',
  },
  missingWas: 'Still missing',
  other: {
    title: 'Writing may not be the best way here.',
    about: 'This happens to people who try hard. Some things are easier to hear than to read.',
    voice: 'Talk on the phone',
    'in-person': 'Sit down together',
    pause: 'Pause first',
    on: 'Keep writing',
  },
  notNow: 'Not now',
  left: {
    title: 'You stopped writing about this.',
    voice: 'One of you would rather talk about this on the phone.',
    'in-person': 'One of you would rather sit down together for this.',
    later: 'Not now. Either of you can begin again later.',
  },
  done: {
    title: 'Said, heard and answered.',
    note: 'You told it, it was heard, and it was answered.',
  },
  turn: (name: string) => `Tell ${name} how it was for you`,
  again: 'Say something else',
  home: 'Back to the page',
  earlier: 'Earlier tries',
  reply: 'The answer',
  announceReply: 'You can answer now.',
  announceHeard: (name: string) => `${name} has written what they heard.`,
  onPage: {
    line: {
      mine: 'You tell, and are heard',
      theirs: (name: string) => `${name} tells, and is heard`,
    },
    way: 'Write one thing, and be heard',
    wayNote: 'You write, and read what came across. Each when it suits',
  },
})
