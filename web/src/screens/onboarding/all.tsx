/** The first minutes, gathered: who I am, my twelve words, a lock, an invitation, a return. */
export { ChooseLock } from './ChooseLock.tsx'
export { Invite } from './Invite.tsx'
export { Join } from './Join.tsx'
export { Phrase } from './Phrase.tsx'
export { Restore } from './Restore.tsx'
export { Who } from './Who.tsx'
export { OpenCard } from './OpenCard.tsx'
