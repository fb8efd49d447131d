/** The two screens on which a rupture is named. */
import '../../styles/mend.css'

export { FlagLine, FlagWish } from './Flag.tsx'
