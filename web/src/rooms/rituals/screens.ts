/** The screens of rituals, loaded together. */
export { RitualHours } from './Hours.tsx'
export { ChangeRitual, ChooseRitual, LighterRitual, NewRitual } from './New.tsx'
export { OneRitual } from './One.tsx'
export { Rituals } from './Rituals.tsx'
export { StillOurs } from './Still.tsx'
