/** One speaks, the other says it back, almost, got it, and then the answer. */
import { listening } from '../../web/src/rooms/listenings/words.ts'
import { words } from '../../web/src/words/en.ts'
import type { Chapter } from '../story.ts'
import { fill, flagRupture, headed } from '../support/road.ts'
import { press } from '../two.ts'

const { begin, speaker, listener } = listening

export const listeningStory: Chapter = async (pair, look) => {
  const { ana, ben } = pair
  const place = `/mend/${await flagRupture(pair, 'The change of plans on Tuesday')}/listening`
  await ana.go(place)
  await fill(
    ana,
    begin.field,
    'When the plan changed again I felt small, like my evening didn’t count. I need to know I’m asked first.',
  )
  await look('speak', ana)
  await press(ana, words.app.shareWith('Ben'))
  await headed(ana, speaker.waitTitle)
  await look('said', ana)

  await ben.go(place)
  await headed(ben, listener.title)
  await fill(ben, listener.field, 'The plan changed and you weren’t asked, and it left you feeling')
  await look('reflect', ben)
  await press(ben, listener.give('Ana'))
  await headed(ana, speaker.answerTitle('Ben'))
  await look('answer', ana)
  await press(ana, speaker.almost)
  await fill(ana, speaker.missing, 'That it made me feel small.')
  await look('almost', ana)
  await press(ana, speaker.sendAlmost('Ben'))

  for (const round of ['once', 'twice', 'three times']) {
    await headed(ben, listener.again)
    await fill(ben, listener.field, `I have tried ${round} now: it hurt.`)
    await press(ben, listener.give('Ana'))
    await headed(ana, speaker.answerTitle('Ben'))
    await press(ana, speaker.notYet)
    await press(ana, speaker.sendNotYet('Ben'))
  }
  await headed(ben, listener.again)
  await look('another-way', ben)
  await fill(ben, listener.field, 'It made you feel small, and you would like to be asked first.')
  await press(ben, listener.give('Ana'))
  await headed(ana, speaker.answerTitle('Ben'))
  await press(ana, speaker.gotIt)
  await headed(ben, listener.replyTitle('Ana'))
  await fill(ben, listener.replyField, 'That makes sense to me. I would hate that too.')
  await look('reply', ben)
  await press(ben, words.app.shareWith('Ana'))
  await headed(ana, listening.done.title)
  await look('heard', ana)
}
