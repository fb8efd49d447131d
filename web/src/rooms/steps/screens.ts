/** The screens of the step, loaded together. */
import '../../styles/mend.css'

export { NewStep } from './NewStep.tsx'
export { Step } from './Step.tsx'
