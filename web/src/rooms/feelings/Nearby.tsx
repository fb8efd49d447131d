/** The first step: words that are near, and nearer, and one's own. */
import { useId, useState } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import type { FeelingsView } from '@mend/domain/feelings'
import { useHouse } from '../../house/useHouse.ts'
import { InLine, Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Icon } from '../../parts/icons.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { interpretationOf } from './interpretation.ts'
import { feelings } from './words.ts'
import { backTo } from '../../house/back.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { PausableScreen } from '../timeouts/PausableScreen.tsx'
import { usePause } from '../timeouts/usePause.tsx'
import {
  chooseWord,
  mostFeelings,
  type Named,
  ownWordsOf,
  removeWord,
  longestWord,
} from './named.ts'
import { useNamed } from './useFeelings.ts'
import { WordTree } from './WordTree.tsx'
import './feelings.css'

/** What both steps of naming are shown; `round` is null before anyone has begun. */
export type StepProps = {
  readonly about: ThreadId
  /** The rupture's own line, shown on the way back. */
  readonly title: string | null
  readonly round: FeelingsView | null
}

/** Choosing words; at least one is needed to go on. */
export function Nearby(props: StepProps) {
  const { about, round } = props
  const { router } = useHouse()
  const { named, set } = useNamed(about)
  const pause = usePause(about)
  const name = usePartnerName()
  const missing = useId()
  const empty = named.feelings.length === 0
  return (
    <PausableScreen
      title={openingOf(round, name)}
      back={backTo(about, props.title)}
      steps={{ at: 1, of: 2 }}
      pause={pause}
      closes
      foot={
        <>
          <Primary
            disabled={empty}
            describedBy={missing}
            onPress={() => router.go(`/mend/${about}/feelings/closer`)}
          >
            {feelings.next}
          </Primary>
          {round?.state === 'naming' && <Decline thread={round.thread} />}
          <span id={missing} class="unseen">
            {empty ? feelings.missing : ''}
          </span>
        </>
      }
    >
      <p class="soft">{feelings.intro(name)}</p>
      <WordTree named={named} onChange={set} />
      <OwnWord named={named} onChange={set} />
      <Yours named={named} onChange={set} />
    </PausableScreen>
  )
}

function openingOf(round: FeelingsView | null, name: string): string {
  if (round?.state !== 'naming' || round.by === 'me') return feelings.title.begin
  return round.partnerNamed ? feelings.title.theirsFirst(name) : feelings.title.invited(name)
}

/** One tap, no reason. */
function Decline(props: { readonly thread: ThreadId }) {
  const { say, no } = useSay()
  return (
    <>
      <NoNotice no={no} />
      <Plain onPress={() => void say({ kind: 'leave-feelings', thread: props.thread })}>
        {feelings.decline}
      </Plain>
    </>
  )
}

type NamedProps = { readonly named: Named; readonly onChange: (named: Named) => void }

function OwnWord({ named, onChange }: NamedProps) {
  const [word, setWord] = useState('')
  const full = named.feelings.length >= mostFeelings
  const guess = interpretationOf(word)
  const take = (taken: string) => {
    // What is too long stays in the field, which says so.
    if (taken.trim().length > longestWord) return
    onChange(chooseWord(named, taken))
    setWord('')
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!full) take(word)
      }}
    >
      <Field
        label={feelings.own}
        value={word}
        onInput={setWord}
        limit={longestWord}
        onlyYou="until-share"
      >
        {guess !== null && (
          <div class="advice" role="status">
            <Icon name="hint" size={18} />
            <p>
              {feelings.says(word.trim())}{' '}
              {guess.beneath.map((instead) => (
                <span key={instead}>
                  <InLine onPress={() => take(instead)}>{feelings.instead(instead)}</InLine>{' '}
                </span>
              ))}
            </p>
          </div>
        )}
      </Field>
      {word.trim() !== '' && (
        <div>
          <Quiet disabled={full || word.trim().length > longestWord} onPress={() => take(word)}>
            {feelings.add}
          </Quiet>
          {full && <p class="soft small">{feelings.full}</p>}
        </div>
      )}
    </form>
  )
}

// Words from the list show as pressed above; one's own need a place where they can be taken away again.
function Yours({ named, onChange }: NamedProps) {
  const own = ownWordsOf(named)
  if (own.length === 0) return null
  return (
    <fieldset>
      <legend>{feelings.ownSoFar}</legend>
      <div class="chips">
        {own.map((word) => (
          <Quiet key={word} pressed onPress={() => onChange(removeWord(named, word))}>
            {word}
          </Quiet>
        ))}
      </div>
    </fieldset>
  )
}
