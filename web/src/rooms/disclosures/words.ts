/** Words for letting one another see something, and for meeting it before anybody mends it. */
import { sentences } from '../../words/sentences.ts'

/** The words of disclosures, loaded with their screens. */
export const disclosure = sentences({
  list: {
    title: 'What you let each other see.',
    note: (name: string) => `A fear, a hope, a grief: what you want ${name} to know of you.`,
    empty: 'Nothing is here yet. Either of you can begin, with something small.',
    alone: 'This needs the two of you. Invite your partner first.',
    begin: (name: string) => `Let ${name} see something`,
    mine: 'From you',
    theirs: (name: string) => `From ${name}`,
  },
  feelings: {
    fear: 'A fear',
    shame: 'Something I am ashamed of',
    hope: 'A hope',
    grief: 'A grief',
    anger: 'An anger',
    insecurity: 'A doubt about myself',
  },
  theirFeelings: {
    fear: 'A fear',
    shame: 'Something that is hard to show',
    hope: 'A hope',
    grief: 'A grief',
    anger: 'An anger',
    insecurity: 'A doubt',
  },
  write: {
    title: 'What do you want to be seen?',
    kind: 'What is it?',
    kindMissing: 'Choose one first.',
    label: 'In your words',
    placeholder: 'when the phone rings at night, I still think of my father',
    note: (name: string) =>
      `${name} can only answer the feeling. Ideas come when you ask for them.`,
    small: 'Begin small. You can always tell more later.',
  },
  page: {
    mine: 'You let this be seen.',
    theirs: (name: string) => `${name} lets you see this.`,
    account: (name: string) => `${name} told you how it was.`,
    myAccount: 'You told how it was.',
    first: (name: string) =>
      `First, let ${name} know that you have read it. Nothing has to be mended now.`,
    starters: 'A way to begin',
    label: (name: string) => `Your words to ${name}`,
    share: (name: string) => `Send to ${name}`,
    tonight: 'I have read this. I need time until tonight',
    tonightNote: 'That is an answer. Mend sets no clock.',
    iNeedTime: (name: string) => `You told ${name} that you read it, and need until tonight.`,
    theyNeedTime: (name: string) => `${name} has read it, and needs until tonight.`,
    waits: (name: string) => `If ${name} answers, you read it here.`,
    done: (name: string) => `${name} has your words. Nothing else is needed.`,
    askIdeas: 'Ideas are welcome',
    askIdeasNote: (name: string) => `Until you press this, ${name} has no place to write an idea.`,
    ideasAsked: (name: string) => `${name} can now write up to three ideas.`,
    ideasTheirs: (name: string) => `${name} would like to hear your ideas.`,
    idea: 'One idea',
    giveIdea: (name: string) => `Offer it to ${name}`,
    ideas: 'Ideas',
    takeBack: 'Take it back',
    takeBackTitle: 'Take this back?',
    takeBackNote: (name: string) =>
      `It is deleted from both your apps. ${name} may have read it before that.`,
    keep: 'Keep it as it is',
    theirsTakenBack: (name: string) => `${name} took this back.`,
    evidence:
      'In a study of 59 couples, comfort after a feeling went with being understood. It shows a link, not a cause.',
  },
  starters: {
    fear: [
      'Thank you for letting me see this fear.',
      'That sounds frightening. I am here with it.',
      'I did not know how deep it sits. I hear you.',
    ],
    shame: [
      'It took courage to tell me this.',
      'I feel close to you, knowing it.',
      'Thank you for trusting me with it.',
    ],
    hope: [
      'I can see what this means to you.',
      'I would love to hear more of it.',
      'It moves me that you told me.',
    ],
    grief: [
      'That is a lot to carry.',
      'I am sorry that this hurts so much.',
      'I will sit with you in it, as long as it takes.',
    ],
    anger: [
      'I can see how much this got to you.',
      'It makes sense that it made you angry.',
      'Thank you for telling me, and not swallowing it.',
    ],
    insecurity: [
      'I am glad that you said it out loud.',
      'I can hear how long you have carried this.',
      'That must be a lonely thought.',
    ],
    account: [
      'I have read it, all of it.',
      'I can see that it hurt.',
      'Thank you for telling me how it was.',
    ],
  },
  onPage: {
    way: (name: string) => `Tell ${name} that you have read it`,
    wayNote: 'A few words for the feeling, before anything else',
    said: {
      mine: 'You answered the feeling',
      theirs: (name: string) => `${name} answered the feeling`,
    },
    tonight: {
      mine: 'You read it, and need until tonight',
      theirs: (name: string) => `${name} read it, and needs until tonight`,
    },
  },
})
