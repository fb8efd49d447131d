/** The screens for whoever is here on their own, loaded when the first of them is opened. */
export { Camera } from './Camera.tsx'
export { MakeCard } from './MakeCard.tsx'
export { Rehearse } from './Rehearse.tsx'
