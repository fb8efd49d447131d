/** Words for whoever is here on their own: what helps one, and what one may expect of it. */
import { sentences } from '../../sentences.ts'

/** Said where something cannot be shared yet, before anything is written. */
export const nobody = sentences({
  note: 'Only you read this for now. Once you invite your partner, you can share it.',
  invite: 'Invite your partner',
  keep: 'Keep it for myself',
})

/** What one can do here without anybody else. */
export const alone = sentences({
  today: {
    note: 'One thing for today, if you would like it. Nobody else sees what you do here.',
    more: 'More for you',
    all: 'Everything you can do on your own',
  },
  title: 'What helps you, on your own.',
  note: 'Take what is good for you today. Nobody else sees what you do here.',
  list: 'On your own',
  ways: {
    steady: { title: 'Steady yourself', note: 'Breathe, or feel the ground, for a few minutes' },
    needs: { title: 'Say what you need', note: 'Begin with what you want to shout' },
    camera: {
      title: 'Look at it as a camera would',
      note: 'What happened, and what it did to you',
    },
    triggers: { title: 'Know what sets you off', note: 'Your early signs, and what calms you' },
    hope: { title: 'Write a hope for yourself', note: 'What would help, and what would not' },
    lines: { title: 'Draw a line', note: 'What is not for you now, and what still is' },
    rehearse: { title: 'Practise a hard talk', note: 'Try your first sentences in peace' },
    card: {
      title: 'Send somebody one card',
      note: 'A link that opens once. They join nothing',
    },
    help: { title: 'Find somebody to talk to', note: 'Numbers to call, also without internet' },
  },
  expect: {
    title: 'What can this do for you?',
    you: 'Working on it alone can do you good.',
    study:
      'In one study, one partner took an online course for couples alone. On average their own life felt better afterwards.',
    limit: 'Their relationship did not get measurably better. That may take both of you.',
    free: 'So do it for yourself. It is not your job to repair everything alone.',
  },
  camera: {
    title: 'What happened, as a camera saw it?',
    note: 'Some things get clearer when you put the facts and your feelings apart.',
    done: 'Done for now',
    clear: 'Delete both',
  },
  rehearse: {
    title: 'Practise a hard talk.',
    note: 'Nobody hears this. Mend may offer you a softer sentence, and you choose.',
    begin: 'How would you begin?',
    beginHint: 'One thing, from your side: what happened, and what you felt.',
    answer: 'What might they say?',
    answerHint: 'Write what you fear to hear, or what you hope for.',
    then: 'And what would you say then?',
    thenHint: 'First what you heard. Then one calm sentence.',
    aloud: 'Now read your first sentence aloud, slowly, once.',
    safe: 'Are you afraid of how they will react? Then do not practise this. Talk to somebody first.',
    help: 'Get help',
    done: 'Done for now',
    clear: 'Delete all three',
  },
})
