/** The screens of what the two agreed to keep up, loaded together. */
export { CheckIn } from './CheckIn.tsx'
export { NewPlan } from './New.tsx'
export { Plans } from './Plans.tsx'
export { Review } from './Review.tsx'
