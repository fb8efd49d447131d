/** The screens of handed-over tasks, loaded together. */
export { Handovers } from './Handovers.tsx'
export { OfferTask } from './OfferTask.tsx'
export { ReadOffer } from './ReadOffer.tsx'
