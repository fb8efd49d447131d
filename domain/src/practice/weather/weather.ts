/** Stress weather: each says how heavy today is; the partner sees it until midnight, and keeps nothing (R42). */

import { ofCouple, slice } from '../../slice.ts'
import {
  foldOwnWeather,
  isWeatherTimely,
  judgeWeather,
  noWeather,
  type OwnWeather,
  weatherEvents,
} from './fold.ts'

export {
  keyDays,
  longestWeatherWord,
  weatherHelps,
  weatherSources,
  weatherWays,
  type KeptWeather,
  type Opaque,
} from './fold.ts'
export * from './view.ts'

const noOwnWeather: OwnWeather = []

/** The practice of stress weather (R42). */
export const weather = slice({
  events: weatherEvents,
  commands: {
    'lay-weather-keys': 'weather-keys-laid',
    'say-weather': ofCouple('weather-said'),
    'stop-weather': ofCouple('weather-stopped'),
    'keep-weather': ofCouple('weather-kept'),
  },
  empty: noWeather,
  judge: judgeWeather,
  timely: isWeatherTimely,
  whileResting: 'all',
  own: { empty: noOwnWeather, fold: foldOwnWeather },
})
