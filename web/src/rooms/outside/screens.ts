/** The screens of help from outside, loaded together. */
export { OutsidePage } from './OutsidePage.tsx'
export { OneGiven, SessionCards, Sessions } from './Sessions.tsx'
