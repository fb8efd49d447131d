/** The screens of the ladder, loaded together, and the questions with them. */
import './ladder.css'

export { KeptPage } from './Kept.tsx'
export { LadderPage } from './Ladder.tsx'
export { LevelsPage } from './Levels.tsx'
export { SittingPage } from './Sitting.tsx'
