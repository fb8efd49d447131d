/** The screens of Talk, loaded together. */
export { CharterPage } from './Charter.tsx'
export { Conversation } from './Conversation.tsx'
export { CoupleWords } from './CoupleWords.tsx'
export { Talk, TalkAbout } from './Talk.tsx'
