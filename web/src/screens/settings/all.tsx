/** The back room, gathered: each of its doors is a screen of its own. */
export { CoachKnows } from './CoachKnows.tsx'
export { Devices } from './Devices.tsx'
export { LeaveCouple } from './LeaveCouple.tsx'
export { Limits } from './Limits.tsx'
export { PrivatePage } from './PrivatePage.tsx'
export { RemindersPage } from './Reminders.tsx'
export { Recovery } from './Recovery.tsx'
export { Settings } from './Settings.tsx'
