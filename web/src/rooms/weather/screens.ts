/** The screens of stress weather, loaded together. */
import './weather.css'

export { Ease } from './Ease.tsx'
export { SayWeather } from './SayWeather.tsx'
export { Weather } from './Weather.tsx'
