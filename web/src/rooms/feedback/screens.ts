/** The screens of monthly feedback, loaded together. */
export { FeedbackPage } from './FeedbackPage.tsx'
export { OpenedFeedback } from './OpenedFeedback.tsx'
export { WriteFeedback } from './WriteFeedback.tsx'
