/** The screens of the road from a rupture to a kept promise, loaded together when the first of them is needed. */
import './mend.css'

export { FlagLine, FlagWish } from './Flag.tsx'
export { Rupture } from './Rupture.tsx'
export { Account } from './Account.tsx'
export { Words } from './Words.tsx'
export { ComposeRepair, ReviseRepair } from './repair/Compose.tsx'
export { Repair } from './repair/Repair.tsx'
export { MakePromise } from './promise/MakePromise.tsx'
export { TimedPromise } from './promise/Promise.tsx'
export { Step } from './step/Step.tsx'
export { NewStep } from './step/NewStep.tsx'
export { History } from './History.tsx'
