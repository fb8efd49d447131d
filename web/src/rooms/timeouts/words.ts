/** Words for a pause both agreed on: calling it, resting, coming back, and the plan made when calm. */
import { sentences } from '../../words/sentences.ts'

const hours = (minutes: number) => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  const said = whole === 1 ? '1 hour' : `${whole} hours`
  return rest === 0 ? said : `${said} ${rest} minutes`
}

/** The words of time-outs, loaded with their screens. */
export const timeout = sentences({
  length: (minutes: number) => (minutes < 60 ? `${minutes} minutes` : hours(minutes)),
  within: (minutes: number) => (minutes < 60 ? `In ${minutes} minutes` : `In ${hours(minutes)}`),
  tomorrow: (time: string) => `tomorrow, ${time}`,
  other: 'Another time',
  otherLabel: 'Day and time',
  bounds: (earliest: string, latest: string) => `Between ${earliest} and ${latest}.`,
  outside: (earliest: string, latest: string) =>
    `Please pick a time between ${earliest} and ${latest}.`,

  call: {
    title: 'When will you be back?',
    about: (name: string) =>
      `You and ${name} both stop here. You say when you will be back, so nobody is left waiting.`,
    least: (length: string) => `At least ${length}: a body needs that long to calm down.`,
    signal: (signal: string) => `Your word for this is “${signal}”. Say it aloud, if you can.`,
    press: (until: string) => `Pause until ${until}`,
    steady: 'Breathe first',
  },

  rest: {
    notice: (until: string) => `Paused until ${until}. Nobody can go on without you.`,
    over: (until: string) => `The pause was until ${until}. You can go on when you are both back.`,
    kept: 'Mend has saved what you were writing, on this device.',
    look: 'Go to the pause',
  },

  page: {
    none: 'You can pause at any moment.',
    noneAbout: (name: string) =>
      `Either of you can stop at once, without asking. It stops for you and ${name}, and has a time to come back.`,
    ask: 'Pause now',
    title: (until: string) => `Paused until ${until}. Nobody can go on without you.`,
    returnTitle: (until: string) => `The pause was until ${until}. Would you like to come back?`,
    backTitle: 'You are back.',
    overdueTitle: 'A day has passed. How would you like to go on?',
    resumedTitle: 'You are both back.',
    parkedTitle: 'You set this aside.',
    droppedTitle: 'You let this one go.',
    byMe: 'You asked for this pause.',
    byPartner: (name: string) => `${name} asked for this pause.`,
    steady: 'Steady yourself',
    steadyNote:
      'Take a long breath, drink water, go for a walk. Try not to think about the argument.',
    again: 'Back to where you were',
    waitBoth: (name: string) => `You can go on when ${name} is back too. There is no hurry.`,
    partnerBack: (name: string) => `${name} is back. You can take the time that is left.`,
    iAmBack: 'I’m back',
    notBefore: (time: string) => `You can come back from ${time} on`,
    notBeforeWhy: (length: string) => `A body needs about ${length} to calm down.`,
    ready: 'How ready are you to talk?',
    readyLow: 'Not at all',
    readyHigh: 'Ready',
    readyLevel: (level: number) => `${level} of 10`,
    readyUnset: 'Not said',
    readyKeep: 'Save this for me',
    readyLowNote: 'You can take more time. You can also set it aside for another day.',
    more: 'More time',
    moreTitle: 'Until when?',
    morePress: (until: string) => `Stay paused until ${until}`,
    suggest: 'Suggest another time',
    suggestTitle: 'When would suit you better?',
    suggestPress: (name: string, until: string) => `Suggest ${until} to ${name}`,
    suggestedMine: (name: string, until: string) =>
      `You suggested ${until}. Until ${name} agrees, the time stays as it was.`,
    suggested: (name: string, until: string) => `${name} suggests ${until}.`,
    agree: 'That works',
    suggestOwn: 'Another time',
    park: 'Set it aside',
    parkTitle: 'Set it aside until when?',
    parkAbout: 'You will find it under Mend. On the day you choose, Today shows it again.',
    parkPress: (until: string) => `Set aside until ${until}`,
    parkOpen: 'Set aside without a day',
    drop: 'Let it go',
    dropTitle: 'Let this one go?',
    dropAbout:
      'Some things are fine after a rest. If it matters after all, take it up again under Mend.',
    dropPress: 'Yes, let it go',
    help: 'Get help',
    helpNote: 'People you can talk to, and numbers to call.',
    ways: 'Other ways to come back',
    plan: 'What you agreed when calm',
    planNone: 'You have no plan for pauses yet.',
    planMake: 'Make one together',
    planSee: 'See the plan',
    iGo: 'You',
    childrenLine: 'Children',
    announceCalled: (until: string) => `Paused until ${until}.`,
    announceOver: 'You are both back.',
    notNow: 'Not now',
    pickFirst: 'Pick a time first',
    parkWhen: 'A day for it',
    parkedNote: 'You will find it under Mend. Either of you can take it up again.',
    droppedNote: 'If it matters after all, you can take it up again under Mend.',
    resumedNote: (name: string) => `You and ${name} can go on now. Start gently, with one thing.`,
    overdueNote: (name: string) => `${name} sees this page too. Choose any of these.`,
  },

  card: {
    title: 'Only you see this.',
    body: 'A few pauses lately ended without anybody coming back. Being left waiting hurts. You may ask for a time that is kept. You may also talk to someone you trust.',
    note: 'Mend tells nobody that you saw this, and does not save it.',
    help: 'See who can help',
    hide: 'Hide it for now',
  },

  plan: {
    title: 'A plan for pauses, made on a calm day',
    intro: 'In a heated moment nobody thinks well. Decide now how you two want to pause.',
    emptyTodo: 'Write a plan',
    proposedMine: (name: string) => `It counts once ${name} agrees too. There is no hurry.`,
    proposedTitle: (name: string) => `${name} wrote a plan for pauses.`,
    waitingTitle: 'You have suggested a plan.',
    agreedTitle: 'Your plan for pauses',
    agreedNote: 'You both said yes to this. To change it, write a new one.',
    signal: 'Our word or sign for a pause',
    signalHint:
      'Choose something short and kind, maybe silly, that you can both say when it is hard.',
    iGo: 'Where I go',
    iGoHint: 'Where do you calm down? A walk, the balcony, the bath.',
    partnerGoes: (name: string) => `Where ${name} goes`,
    partnerGoesHint: (name: string) => `Your best guess. ${name} can change it before agreeing.`,
    children: 'Who is with the children, and what they are told',
    childrenHint: 'Leave this empty if no children live with you.',
    least: 'The shortest pause',
    leastHint: 'At least twenty minutes: a heart needs about that long to slow down.',
    latest: 'Back at the latest after',
    latestHint: 'At most a day, so that nobody is left waiting.',
    share: (name: string) => `Show it to ${name}`,
    agree: 'I agree to this',
    change: 'Change something',
    decline: 'I don’t want this plan',
    takeBack: 'Take it back',
    drop: 'End this plan',
    dropTitle: 'End this plan?',
    dropAbout: 'You can still pause without it, for twenty minutes up to a day.',
    frozen: 'A pause is running. Please write a plan after it.',
    missing: 'Please write your word for a pause and both places.',
    tooShort: 'The longest pause must be longer than the shortest pause.',
    stillHolds: 'Until then, your old plan counts.',
    done: 'Done',
    later: 'Finish later',
    dropPress: 'Yes, end it',
  },
  /** Whose turn it is, on the page of a hurt. */
  turn: {
    back: {
      title: (when: string) => `You two pause this until ${when}.`,
      now: 'The time to come back is here.',
      note: 'Nothing can be sent here while it is paused.',
    },
    take: {
      title: 'You wanted a pause first.',
      note: 'Say when you want to come back to this. Until then you two send nothing here.',
      theirs: (name: string) => `${name} wants a pause first.`,
      waiting: (name: string) => `${name} says when you two come back to this.`,
    },
  },
  onPage: {
    line: 'A pause',
    ends: { resumed: 'Over', parked: 'Set aside', dropped: 'Let go' },
    until: (when: string) => `Until ${when}`,
    way: 'Pause this',
    wayNote: 'Both of you stop, and you say when you will be back',
    go: 'To the pause',
  },
})
