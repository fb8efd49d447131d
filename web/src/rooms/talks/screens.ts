/** The screens of Talk, loaded together. */
export { Conversation } from './Conversation.tsx'
export { FirstLetter } from './letter/FirstLetter.tsx'
export { TalkAbout } from './Talk.tsx'
