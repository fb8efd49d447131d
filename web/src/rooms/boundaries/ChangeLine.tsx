/** Changing a line of mine: firmer counts at once, anything else is begun now and waits a day (R40). */
import { boundaryOf, type BoundaryView, loosens, type Terms } from '@mend/domain/boundaries'
import type { ThreadId } from '@mend/domain/couple'
import { useHouse } from '../../house/useHouse.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Primary } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { TermsFields, useTerms } from './TermsFields.tsx'
import { boundaries } from './words.ts'

const { change: text } = boundaries

/** The form of a change; a line of my partner's is none of mine to change. */
export function ChangeLine(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const it = boundaryOf(couple, props.params['thread'] as ThreadId, moment)
  return it?.own == null ? <Gone /> : <Change key={it.thread} it={it} />
}

function Change({ it }: { readonly it: BoundaryView }) {
  const { router } = useHouse()
  const { say, busy, no } = useSay()
  const draft = useTerms(it.thread, it.terms)
  const how = howItChanges(it.terms, draft.whole)
  const save = async () => {
    const said = draft.whole !== null && (await say(commandOf(it, draft.whole), draft.keys))
    if (said) router.back(`/boundaries/${it.thread}`)
  }
  return (
    <Screen
      title={text.title}
      back={{ to: `/boundaries/${it.thread}` }}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy || how === 'same'}
            describedBy="how-it-changes"
            onPress={() => void save()}
          >
            {how === 'waits' ? text.saveLater : text.saveNow}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <TermsFields draft={draft} asked={draft.whole === null} secret={!it.spoken} />
      <p id="how-it-changes" role="status" data-change={how}>
        {text[how]}
      </p>
    </Screen>
  )
}

function howItChanges(from: Terms, to: Terms | null): 'same' | 'firmer' | 'waits' {
  if (to === null) return 'same'
  if (loosens(from, to)) return 'waits'
  return to.reach === from.reach ? 'same' : 'firmer'
}

/** A looser line is written nowhere but in my own log, until its day has passed. */
function commandOf({ thread, spoken, subject, terms }: BoundaryView, to: Terms) {
  if (loosens(terms, to)) return { kind: 'begin-loosening', thread, to } as const
  if (spoken) return { kind: 'change-boundary', thread, ...to, since: null } as const
  return { kind: 'keep-line', thread, subject, ...to } as const
}
