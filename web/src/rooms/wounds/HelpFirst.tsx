/** Before anything else: some things are too heavy for two alone, and who else is there (R49). */
import { Item, List } from '../../parts/List.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { outside } from '../outside/words.ts'
import { wounds } from './words.ts'

const { help: text } = wounds

/** The card that stands first on the page, whatever else is on it. */
export function HelpFirst() {
  const { door, doorNote, fear } = outside
  return (
    <Notice care>
      <p data-help="first">{text.note}</p>
      <List label={text.label}>
        <Item title={fear.call} note={fear.callNote} to="/help" />
        <Item title={door} note={doorNote} to="/outside" />
      </List>
    </Notice>
  )
}
