/** The screens of intentions, loaded together. */
export { IntentionsPage } from './IntentionsPage.tsx'
export { OpenedPage } from './Opened.tsx'
export { WriteIntention } from './WriteIntention.tsx'
