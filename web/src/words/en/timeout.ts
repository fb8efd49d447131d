/** Words for a pause both agreed on: calling it, resting, coming back, and the plan made when calm. */
import type { Messages } from '../messages.ts'

const hours = (minutes: number) => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  const said = whole === 1 ? '1 hour' : `${whole} hours`
  return rest === 0 ? said : `${said} ${rest} minutes`
}

export const timeout = {
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
      `You and ${name} both stop here. A pause with a return is not walking away.`,
    least: (length: string) => `At least ${length}, so that both bodies can calm down.`,
    signal: (signal: string) => `Your word for this is “${signal}”. Say it aloud, if you can.`,
    press: (until: string) => `Pause until ${until}`,
    steady: 'Breathe first',
  },

  rest: {
    notice: (until: string) => `Paused until ${until}. Nothing moves without you.`,
    over: (until: string) => `The pause was until ${until}. It waits for both of you.`,
    kept: 'What you were writing is kept here, on this device.',
    look: 'See the pause',
  },

  page: {
    none: 'You can pause at any moment.',
    noneAbout: (name: string) =>
      `Either of you can stop, alone and at once. It rests for you and ${name} alike, and always has a time to come back.`,
    ask: 'Pause now',
    title: (until: string) => `Paused until ${until}. Nothing moves without you.`,
    returnTitle: (until: string) => `The pause was until ${until}. Would you like to come back?`,
    backTitle: 'You are back.',
    overdueTitle: 'A day has passed. How would you like to go on?',
    resumedTitle: 'You are both back.',
    parkedTitle: 'This is parked.',
    droppedTitle: 'You let this one go.',
    byMe: 'You asked for this pause.',
    byPartner: (name: string) => `${name} asked for this pause.`,
    steady: 'Steady yourself',
    steadyNote: 'A long breath, cold water, a walk. Try to leave the argument where it is.',
    again: 'Back to where you were',
    waitBoth: (name: string) => `It opens again when ${name} is back too. No hurry.`,
    partnerBack: (name: string) => `${name} is back. You still have all your time.`,
    iAmBack: 'I’m back',
    notBefore: (time: string) => `From ${time} on`,
    notBeforeWhy: (length: string) =>
      `A body needs about ${length} to settle. Then you can come back.`,
    ready: 'How ready are you to talk?',
    readyLow: 'Not at all',
    readyHigh: 'Ready',
    readyLevel: (level: number) => `${level} of 10`,
    readyUnset: 'Not said',
    readyKeep: 'Keep this',
    readyLowNote: 'More time is a good answer. You could also set it aside with a day in mind.',
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
    parkAbout: 'It waits under Mend, and comes back to Today on the day you choose.',
    parkPress: (until: string) => `Set aside until ${until}`,
    parkOpen: 'Set aside without a day',
    drop: 'Let it go',
    dropTitle: 'Let this one go?',
    dropAbout:
      'For some things, the rest was all they needed. You can take it up again under Mend.',
    dropPress: 'Yes, let it go',
    help: 'Get help',
    helpNote: 'People who can sit with you in this, and numbers to call.',
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
    parkedNote: 'It waits under Mend until its day, or until one of you takes it up again.',
    droppedNote: 'It rests now. Under Mend you can take it up again, if it turns out to matter.',
    resumedNote: (name: string) =>
      `The page is open again for you and ${name}. Start softly, one thing at a time.`,
    overdueNote: (name: string) =>
      `You and ${name} both see this page. Any of these is a good way on.`,
  },

  card: {
    title: 'Only you see this.',
    body: 'Pauses have begun here a few times lately and nobody came back from them. Being left waiting wears anyone down. It is fair to ask for a return that is kept, and fair to look for someone to talk to.',
    note: 'Mend keeps no note that this was shown, and tells nobody.',
    help: 'See who can help',
    hide: 'Hide it for now',
  },

  plan: {
    title: 'A plan for pauses, made when calm.',
    intro:
      'When it gets too hot, nobody thinks well. Decide now what a pause looks like for you both.',
    emptyTodo: 'Write a plan',
    proposedMine: (name: string) => `It holds once ${name} agrees too. There is no hurry.`,
    proposedTitle: (name: string) => `${name} wrote a plan for pauses.`,
    waitingTitle: 'You have offered a plan.',
    agreedTitle: 'Your plan for pauses.',
    agreedNote: 'You both said yes to this. Either of you can change it by writing a new one.',
    signal: 'Our word or sign for a pause',
    signalHint: 'Short and kind, maybe silly. Something either of you can say when words are hard.',
    iGo: 'Where I go',
    iGoHint: 'A walk, the balcony, the bath. Where your body calms down.',
    partnerGoes: (name: string) => `Where ${name} goes`,
    partnerGoesHint: (name: string) => `Your best guess. ${name} can change it before agreeing.`,
    children: 'Who is with the children, and what they are told',
    childrenHint: 'Leave it empty if nobody else is at home.',
    least: 'The shortest pause',
    leastHint: 'Twenty minutes is the least: hearts take about that long to slow down.',
    latest: 'Back at the latest after',
    latestHint: 'Never longer than a day, so that nobody is left waiting.',
    share: (name: string) => `Offer it to ${name}`,
    agree: 'I agree to this',
    change: 'Change something',
    decline: 'Not this plan',
    takeBack: 'Take it back',
    drop: 'End this plan',
    dropTitle: 'End this plan?',
    dropAbout: 'Pauses still work without it: at least twenty minutes, at most a day.',
    frozen: 'A pause is running. A plan is best written when it is over.',
    missing: 'A word for it and both places are needed.',
    tooShort: 'The latest return cannot be before the shortest pause.',
    stillHolds: 'Until then, the plan you have still holds.',
    done: 'Done',
    later: 'Finish later',
    dropPress: 'Yes, end it',
  },
} satisfies Messages
