/** The room of stress weather: how heavy today is for each, side by side, and only today (R42). */
import type { Couple, Moment } from '@mend/domain/couple'
import { weatherOf } from '@mend/domain/weather'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { weatherMark } from './mark.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of stress weather, as the list of rooms knows it. */
export const weather = {
  places: {
    '/weather': stepIn('talk', screens('Weather')),
    '/weather/say': stepIn('talk', screens('SayWeather')),
    '/weather/ease': stepIn('talk', screens('Ease')),
  },
  opens: { came },
  doors: () => import('./doors.ts'),
  // For myself alone: nobody's words stand in its way, and it comes back from nowhere.
  back: { 'weather-kept': 'shown' },
} satisfies Room<'weather'>

/** That my partner said something: never what, until I look. */
function came(couple: Couple, moment: Moment): OfferTo | null {
  const { theirs, in: takes } = weatherOf(couple, moment)
  if (theirs === null || !takes.me) return null
  const offer = offerOf(today, '/weather')
  return (partner) => ({ ...offer(partner), mark: weatherMark(theirs.at) })
}
