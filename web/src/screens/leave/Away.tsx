/** What is left after a hurried exit: a page that says nothing, until its person asks for more. */
import { words } from '../../words/en.ts'
import { Quiet } from '../../parts/Button.tsx'

/** What this tab shows after a hurried exit, with the one way back. */
export function Away(props: { readonly comeBack: () => void }) {
  return (
    <div class="house bare">
      <main class="screen body centre away">
        <h1 class="dull">{words.leaving.away.title}</h1>
        <Quiet onPress={props.comeBack}>{words.leaving.away.open}</Quiet>
      </main>
    </div>
  )
}
