/** The screens of a packet for a therapist, loaded together: it is put together from what all rooms hold (R45). */
export { LendWords } from './AskForWords.tsx'
export { PacketPage } from './PacketPage.tsx'
