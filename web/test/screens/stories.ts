/** What Ana and Ben say in the stories of the screens: one rupture about keys, and one thing of each kind on its road. */
import type { Command } from '@mend/domain/couple'
import { at, days, hours, minutes, noon, said, thread } from '../../../domain/test/stories.ts'

export type Said = ReturnType<typeof said>
export const keys = thread('keys')
export const page = '/mend/keys'

export const flagged = said('ana', {
  kind: 'flag-rupture',
  thread: keys,
  title: 'The keys',
  happenedAt: noon,
  wish: 'write',
})
export const seen = said('ben', { kind: 'acknowledge-rupture', thread: keys })
export const account = (by: 'ana' | 'ben') =>
  said(by, {
    kind: 'share-account',
    thread: thread(`account-${by}`),
    about: keys,
    observation: 'The door was locked.',
    impact: 'I was cold.',
  })
export const repair = said('ben', {
  kind: 'offer-repair',
  thread: thread('sorry'),
  about: keys,
  impact: 'You stood in the rain.',
  concrete: 'I have a second key cut',
  due: at(hours(1)),
  cue: 'I leave last',
  act: 'I feel for both keys',
})
export const answered = (answer: Extract<Command, { kind: 'answer-repair' }>['answer']) =>
  said('ana', { kind: 'answer-repair', thread: thread('sorry'), answer })
export const note = said('ben', {
  kind: 'share-note',
  thread: thread('note'),
  about: keys,
  impact: '',
  concrete: 'A key',
  change: '',
})
export const need = said('ben', {
  kind: 'share-need',
  thread: thread('need'),
  about: keys,
  promise: null,
  feeling: 'safe',
  when: 'it is late',
})
export const invited = said('ben', { kind: 'invite-feelings', thread: thread('felt'), about: keys })
export const named = said('ben', {
  kind: 'name-feelings',
  thread: thread('felt'),
  feelings: [{ word: 'sad', intensity: 4, body: null }],
  more: '',
})
export const spoken = said('ben', {
  kind: 'say-share',
  thread: thread('said'),
  about: keys,
  words: 'I was cold.',
})
export const promised = said('ben', {
  kind: 'make-promise',
  thread: thread('call'),
  about: keys,
  what: 'I call',
  due: at(minutes(30)),
})
export const step = said('ben', {
  kind: 'propose-step',
  thread: thread('hook'),
  about: keys,
  who: 'both',
  what: 'A hook by the door',
  cue: 'We come home',
  due: at(days(2)),
  instead: null,
})
export const paused = said('ben', {
  kind: 'call-timeout',
  thread: thread('pause'),
  about: keys,
  returnAt: at(minutes(30)),
})
export const asked = said('ben', {
  kind: 'ask-talk',
  thread: thread('talk'),
  voice: 'own',
  clock: noon,
  mode: 'live',
})
export const parked = said('ben', { kind: 'park-rupture', thread: keys, until: at(hours(1)) })
