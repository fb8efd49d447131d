/** The screens of the account, loaded together. */
import '../../styles/mend.css'

export { Account } from './Account.tsx'
