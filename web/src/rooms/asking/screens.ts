/** The screen of quiet hours. */
export { QuietPage } from './Quiet.tsx'
