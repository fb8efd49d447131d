/** The room of the talk about a hard day: told, held, looked back on (R42). */
import type { Couple, Moment } from '@mend/domain/couple'
import { tellingsOf } from '@mend/domain/tellings'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of such talks, as the list of rooms knows it. */
export const tellings = {
  places: {
    '/tellings': stepIn('talk', screens('Tellings')),
    '/tellings/write': stepIn('talk', screens('WriteTelling')),
  },
  opens: { live, came },
  doors: () => import('./doors.ts'),
  back: {
    'telling-written': told,
    'telling-told': told,
    'telling-heard': ({ words }) => [{ key: 'tellings/heard', text: words }],
    'telling-confirmed': ({ missing }) => [{ key: 'tellings/missing', text: missing }],
    'telling-felt': ({ words }) => [{ key: 'tellings/felt', text: words }],
    'telling-idea': ({ words }) => [{ key: 'tellings/idea', text: words }],
    'telling-reviewed': ({ helped, would }) => [
      { key: 'tellings/helped', text: helped },
      { key: 'tellings/would', text: would },
    ],
  },
} satisfies Room<'tellings'>

function told({ what, stirs, why }: Readonly<Record<'what' | 'stirs' | 'why', string>>) {
  return [
    { key: 'tellings/what', text: what },
    { key: 'tellings/stirs', text: stirs },
    { key: 'tellings/why', text: why },
  ]
}

/** The two are at it, on two phones or on one. */
function live(couple: Couple, moment: Moment): OfferTo | null {
  const { active } = tellingsOf(couple, moment)
  if (active === null || active.mode === 'letter') return null
  const { title, note, action } = today.live
  return () => ({ title, note, action: { word: action, to: '/tellings' } })
}

/** It asks for me: a question, unless I have left it, or a letter in which the next step is mine. */
function came(couple: Couple, moment: Moment): OfferTo | null {
  const { theirs, active } = tellingsOf(couple, moment)
  if (active?.mode === 'letter' && active.turn === 'me') {
    return offerOf(active.teller === 'me' ? today.turn : today.letter, '/tellings')
  }
  if (theirs?.state !== 'open' || isQuietNow(couple, moment)) return null
  const offer = offerOf(today.asked, '/tellings')
  return (partner) => ({ ...offer(partner), mark: leftMark(theirs.thread) })
}
