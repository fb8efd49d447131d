/** The screens of values, loaded together. */
import './values.css'

export { Goals } from './Goals.tsx'
export { HopePage } from './HopePage.tsx'
export { MyMenu, TheirMenu } from './MenuPage.tsx'
export { OrderPage } from './OrderPage.tsx'
export { Values } from './Values.tsx'
export { YearPage } from './YearPage.tsx'
