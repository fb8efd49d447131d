/** The screens of what is tried, loaded together. */
import '../../styles/mend.css'

export { Behaviours } from './Behaviours.tsx'
export { ChooseMine, MakeWish, ReadWish, SuggestOurs } from './Form.tsx'
