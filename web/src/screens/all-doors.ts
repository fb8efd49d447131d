/** The places that lead into the rooms, loaded together when the first of them is needed. */
export { loadDoors } from './doors.tsx'
export { Grow } from './grow/Grow.tsx'
export { Talk } from './talk/Talk.tsx'
export { Us } from './us/Us.tsx'
