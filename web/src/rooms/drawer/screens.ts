/** The screens of the drawer, loaded together. */
import './drawer.css'

export { Drawer } from './Drawer.tsx'
export { GiftPage } from './GiftPage.tsx'
export { Given, GivenPage } from './Given.tsx'
export { LetterForm } from './LetterForm.tsx'
export { NoticedPage } from './NoticedPage.tsx'
export { ThankForm } from './ThankForm.tsx'
