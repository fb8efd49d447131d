/** The ways to help from outside, from Us, and to the cards of one's sessions, from Talk. */
import { sessionsOf } from '@mend/domain/outside'
import type { Door, Doors } from '../../room.ts'
import { outside, sessions } from './words.ts'

/** Help is there for one as well; cards are where somebody made one. */
export const doors: Doors = ({ couple, moment }) => {
  const help: Door = {
    place: 'us',
    order: 64,
    title: outside.door,
    note: outside.doorNote,
    to: '/outside',
  }
  if (!sessionsOf(couple, moment).some(({ card }) => card)) return [help]
  const { door: title, doorNote: note } = sessions.cards
  return [help, { place: 'talk', order: 17, title, note, to: '/outside/cards' }]
}
