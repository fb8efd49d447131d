/** The screens of wins, loaded together. */
export { MeaningPage } from './MeaningPage.tsx'
export { OneWin } from './OneWin.tsx'
export { Wins } from './Wins.tsx'
