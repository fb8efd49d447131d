/** Beside a question, for me alone: keep it, never again, and lighter questions from now on (R44). */
import { lighterOf, type SittingView, type TableView } from '@mend/domain/ladder'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import type { Saying } from '../../parts/saying.tsx'
import { ladder } from './words/page.ts'

const { sit: text } = ladder

/** Folded, so that a phone that lies between two shows nothing of it. */
export function YourOwn(props: {
  readonly view: SittingView
  readonly table: TableView
  readonly saying: Saying
}) {
  const { view, table, saying } = props
  const partner = usePartnerName()
  const { card, mark } = table
  // At one phone two people look on: nothing there is for one of them alone.
  if (view.hand === 'one') return <Lighter saying={saying} />
  const kept = mark === 'star'
  const never = async () => {
    await saying.say({ kind: 'mark-deck-card', card, mark: 'never' })
    await saying.say({ kind: 'swap-deck-card', thread: view.thread, card })
  }
  return (
    <details>
      <summary>{text.private}</summary>
      <div class="stack">
        <OnlyYou />
        <Quiet
          wide
          pressed={kept}
          disabled={saying.busy}
          onPress={() =>
            void saying.say({ kind: 'mark-deck-card', card, mark: kept ? 'none' : 'star' })
          }
        >
          {kept ? text.kept : text.keep}
        </Quiet>
        <Quiet wide disabled={saying.busy} describedBy="never-note" onPress={() => void never()}>
          {text.never}
        </Quiet>
        <p id="never-note" class="soft small">
          {text.neverNote(partner)}
        </p>
        <Lighter saying={saying} />
      </div>
    </details>
  )
}

/** One level back, at once and for both. */
function Lighter({ saying }: { readonly saying: Saying }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const to = lighterOf(couple, moment)
  if (to === null) return null
  return (
    <>
      <Quiet
        wide
        disabled={saying.busy}
        describedBy="lighter-note"
        onPress={() => void saying.say({ kind: 'lower-ladder', to })}
      >
        {text.lighter}
      </Quiet>
      <p id="lighter-note" class="soft small">
        {text.lighterNote(partner)}
      </p>
    </>
  )
}
