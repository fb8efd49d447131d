/** Help and its questions: one file, which everyone's device holds, whether or not they were ever opened. */
export { Help } from './Help.tsx'
export { Questions } from './Questions.tsx'
