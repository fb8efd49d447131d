/** The screen of one's own part. */
export { MyPart } from './MyPart.tsx'
