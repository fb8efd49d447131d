/** Words for an old wound: the door, its name, and the steps of a sitting. */
import { sentences } from '../../words/sentences.ts'

/** Everything on the pages of an old wound. */
export const wounds = sentences({
  title: 'An old wound.',
  help: {
    label: 'Who can help',
    note: 'Some things are too heavy for two people alone. You can ask somebody to help you.',
  },
  door: {
    note: 'Something from long ago may still hurt. You can look at it together, slowly.',
    how: 'One old wound at a time, and once a week at most.',
    ask: 'Would you like to look at an old wound together?',
    wish: 'I would like to',
    wished: 'You said that you would like to.',
    evidence: 'These steps are our own idea. Nobody has tested what they do.',
  },
  open: {
    both: (name: string) => `You and ${name} both said yes.`,
    how: 'Whoever was hurt names it, in one line. Take the one that matters most now.',
    until: (when: string) => `You can name it until ${when}. After that you both say yes again.`,
    name: 'Name what hurt me',
  },
  name: {
    title: 'What hurt you?',
    note: (name: string) =>
      `${name} reads this line. Name only what hurt you, not what hurt ${name}.`,
    line: 'In one line',
    placeholder: 'The summer when I was ill',
    missing: 'Write one line.',
    topic: 'What is it about?',
    none: 'Something else',
    lines: 'Topics with a line around them are left out.',
  },
  wound: {
    begin: 'Begin the first step',
    beginNote: (name: string) =>
      `You and ${name} go on in turns, each on your own phone. You can stop at any time.`,
    order: 'First comes how it feels. What happened comes later.',
    next: (when: string) => `You can begin again ${when} at the soonest.`,
    last: 'What you two said last time',
  },
  waits: (name: string) => `This step is ${name}’s. You will see the words here.`,
  steps: {
    feel: {
      title: 'First, what still hurts.',
      label: 'What do you still feel?',
      hint: 'Only how it feels now. What happened comes later.',
      placeholder: 'I still feel alone when I think of it',
      missing: 'A few words are enough.',
    },
    understand: {
      title: 'How it was for the one who was hurt.',
      label: (name: string) => `How do you think it was for ${name}?`,
      hint: 'Say only how it was. You do not have to agree or explain.',
      placeholder: 'I think you felt that nobody was there',
      missing: 'A few words are enough.',
    },
    confirm: {
      title: 'Is that how it was?',
      yes: 'Yes, that is how it was for me',
      label: 'What is missing?',
      more: 'Something is missing',
      moreNote: (name: string) => `${name} then tries again.`,
    },
    recall: {
      title: 'Now, what happened.',
      label: 'What do you remember?',
      hint: 'Two people remember differently. Neither has to be right.',
      placeholder: 'It was a Monday, and I came home late',
      skip: 'Go on without words',
    },
    need: {
      title: 'What is needed now.',
      label: 'What do you need now?',
      hint: 'Something small is enough. Then you are done for today.',
      placeholder: 'I need you to ask me how it is, now and then',
      missing: 'A few words are enough.',
    },
  },
  said: {
    felt: 'What still hurts',
    understood: 'How it may have been',
    missing: 'What was missing',
    recalled: 'Remembered like this',
    needed: 'What is needed now',
    yes: 'Yes, that is how it was.',
  },
  hidden: {
    note: 'You drew a line around this topic. So Mend does not show this wound here.',
    who: (name: string) => `Mend does not tell ${name} that it is hidden.`,
    look: 'Show it to me anyway',
  },
  barred: {
    note: 'There is a line around this topic now. So nothing more is said about it here.',
    look: 'Show me the words',
  },
  stop: {
    head: 'Stop, or let it rest',
    today: 'Stop for today',
    todayNote: 'It is over for today, for you both. Nobody has to give a reason.',
    rest: 'Let this wound rest',
    restNote:
      'The wound is gone from this page for you both. To open another one, you both say yes again.',
  },
})
