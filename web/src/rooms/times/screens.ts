/** The screens of good times, loaded together. */
export { IsNowGood, LendAnEar } from './Times.tsx'
