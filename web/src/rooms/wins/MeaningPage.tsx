/** What the two make of a repair: one line, in words that both said yes to (R45). */
import type { ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { longestWin, meaningOf, type MeaningView } from '@mend/domain/wins'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words as shared } from '../../words/en.ts'
import { meaning as text } from './words.ts'

/** The page of that line; gone where the hurt is not mended. */
export function MeaningPage(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const rupture = ruptureOf(couple, thread, moment)
  const partner = usePartnerName()
  if (rupture?.state !== 'repaired') return <Gone />
  return (
    <Screen title={text.title} back={{ to: `/mend/${thread}` }}>
      <p class="soft">{text.note(partner)}</p>
      <p class="words" dir="auto">
        {rupture.title}
      </p>
      <Waits />
      <Line thread={thread} view={meaningOf(couple, thread, moment)} />
    </Screen>
  )
}

function Line({ thread, view }: { readonly thread: ThreadId; readonly view: MeaningView }) {
  const partner = usePartnerName()
  const draft = useDraft(`wins/${thread}/meaning`)
  const { say, busy, no } = useSay()
  const { agreed, proposed, instead } = view
  const theirs = proposed?.by === 'partner' ? proposed.words : null
  const words = draft.text.trim()
  const offer = () => void say({ kind: 'offer-meaning', thread, words, instead }, draft.keys)
  return (
    <>
      {agreed !== null && (
        <p data-meaning>
          <span class="soft small block">{text.now}</span>
          <span class="words" dir="auto">
            {agreed}
          </span>
        </p>
      )}
      {proposed !== null && (
        <Said by={proposed.by} name={partner}>
          <SaidPart head={proposed.by === 'me' ? text.offered.me : text.offered.partner(partner)}>
            {proposed.words}
          </SaidPart>
        </Said>
      )}
      {proposed?.by === 'me' && <p class="soft small">{text.waits(partner)}</p>}
      <NoNotice no={no} />
      {theirs !== null && (
        <Primary
          disabled={busy}
          onPress={() => void say({ kind: 'agree-meaning', thread, words: theirs })}
        >
          {text.agree}
        </Primary>
      )}
      <Coached
        moment="appreciation"
        label={text.label}
        placeholder={text.placeholder}
        limit={longestWin}
        draft={draft}
      />
      <Quiet disabled={busy || words === '' || words.length > longestWin} onPress={offer}>
        {shared.app.shareWith(partner)}
      </Quiet>
    </>
  )
}
