/** The pages of a rupture and of all of them, loaded together when the first of them is needed. */
import '../../styles/mend.css'

export { History } from './History.tsx'
export { Rupture } from './Rupture.tsx'
export { Words } from './Words.tsx'
export { loadPages } from './onPage.ts'
