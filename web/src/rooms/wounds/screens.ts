/** The screens of an old wound, loaded together. */
export { NameWound } from './NameWound.tsx'
export { WoundsPage } from './Wounds.tsx'
