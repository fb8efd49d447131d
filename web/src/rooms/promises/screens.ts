/** The screens of the promise, loaded together. */
import '../../styles/mend.css'

export { MakePromise } from './MakePromise.tsx'
export { TimedPromise } from './Promise.tsx'
