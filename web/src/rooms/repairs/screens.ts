/** The screens of the repair, loaded together. */
import '../../styles/mend.css'

export { ComposeRepair, ReviseRepair } from './Compose.tsx'
export { Repair } from './Repair.tsx'
