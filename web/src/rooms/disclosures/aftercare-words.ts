/** Words for afterwards: whether it is still all right, letting it rest, and when it was used against somebody. */
import { sentences } from '../../words/sentences.ts'

/** The words of aftercare, loaded with their screens. */
export const aftercare = sentences({
  list: {
    title: 'What you let rest',
    note: 'Does something that you shared weigh on you? Open it, and you can let it rest.',
  },
  ways: {
    title: 'Afterwards',
    rest: 'Let it rest',
    restNote: (name: string) => `${name}’s app no longer shows it, and it leaves your lists`,
    used: 'This was used against me',
    usedNote: 'What you can do then. Only you see this page',
  },
  rest: {
    title: 'Let this rest?',
    note: (name: string) =>
      `${name}’s app no longer shows it, and it leaves your lists. You can bring it back.`,
    limit: (name: string) => `${name} may have read it, and does not forget it by that.`,
    keep: 'Leave it as it is',
    done: 'You let this rest.',
    wake: 'Bring it back for both of you',
    theirs: (name: string) => `${name} lets this rest.`,
    theirsNote: (name: string) => `Please leave it there, unless ${name} speaks of it.`,
  },
  still: {
    title: 'Is it still all right that you shared this?',
    note: (name: string) => `Only you are asked. ${name} does not see your answer.`,
    yes: 'Yes, it is all right',
    thanks: 'Good.',
  },
  used: {
    title: 'You showed this in trust.',
    note: 'What you told in trust should never be used to win a quarrel.',
    private: (name: string) => `${name} never sees this page, nor that you pressed this.`,
    lighter: (name: string) =>
      `Your questions for two go back one level. ${name} sees the level, and is not told why.`,
    line: (name: string) => `What happened, in one line that ${name} reads`,
    placeholder: 'What you said on Saturday in front of my sister',
    lineNote: (name: string) =>
      `${name} reads this line as something that hurt. ${name} does not see that it is about what you shared.`,
    own: 'Keep it to myself',
    marked: 'You marked this, only for you.',
    once: 'If it happened once, in anger, you can repair it together. Say that it hurt, and that it must not happen again.',
    again:
      'Does it happen again and again, or to make you do something, or to make you stay? That is more than a quarrel. You can get help.',
    yours: 'You did nothing wrong by trusting. You do not have to share anything more.',
    help: 'Talk to somebody outside',
    hurt: 'Open what you named',
    onPage: 'About something you let be seen',
    onPageNote: 'Only you see this line',
  },
})
