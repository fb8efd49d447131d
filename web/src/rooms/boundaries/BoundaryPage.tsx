/** One line: as its owner sees it, with what only they see, or as my partner told me of it (R39, R40). */
import { boundaryOf, type BoundaryView } from '@mend/domain/boundaries'
import type { ThreadId } from '@mend/domain/couple'
import { useSeeing } from '../../house/seen-marks.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { aboutWords, LineDoes, LineWords } from './LineWords.tsx'
import { Loosening, Pressed } from './Loosening.tsx'
import { Review } from './Review.tsx'
import { WhyItMatters } from './WhyItMatters.tsx'
import { boundaries } from './words.ts'

const { card: text } = boundaries
const back = { to: '/boundaries' } as const

/** The page of one line. */
export function BoundaryPage(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const it = boundaryOf(couple, props.params['thread'] as ThreadId, moment)
  if (it === null) return <Gone />
  return it.by === 'me' ? <Mine it={it} /> : <Theirs it={it} />
}

function Mine({ it }: { readonly it: BoundaryView }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const { own, terms, spoken } = it
  return (
    <Screen title={text.titleMine} back={back}>
      <h2 dir="auto">{aboutWords(it.subject, moment)}</h2>
      <LineWords by="me" terms={terms} />
      {spoken ? (
        <p class="soft small" role="status">
          {it.read ? text.read(partner) : text.notRead(partner)}
        </p>
      ) : (
        <p class="small">
          <OnlyYou /> {text.toldNobody}
        </p>
      )}
      <Waits />
      {own?.pressed === true && <Pressed />}
      {own?.loosening != null && <Loosening it={it} loosening={own.loosening} />}
      {it.wondered && <WhyItMatters it={it} />}
      {own !== null && own.loosening === null && <Review it={it} own={own} />}
      <LineDoes it={{ ...it, reach: terms.reach }} />
      {!spoken && <Tell it={it} />}
    </Screen>
  )
}

/** A line that only I knew of becomes one that my partner can read. */
function Tell({ it }: { readonly it: BoundaryView }) {
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const { partner } = people.value
  if (partner === null) return null
  const { thread, subject, terms } = it
  const tell = () => void say({ kind: 'speak-boundary', thread, subject, ...terms })
  return (
    <div class="stack-tight">
      <NoNotice no={no} />
      <Quiet wide disabled={busy} describedBy="tell-note" onPress={tell}>
        {text.tell(partner.name)}
      </Quiet>
      <p id="tell-note" class="soft small">
        {text.tellNote(partner.name)}
      </p>
    </div>
  )
}

function Theirs({ it }: { readonly it: BoundaryView }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { thread } = it
  useSeeing(`boundary/${thread}/${it.since}`, 0)
  return (
    <Screen
      title={text.titleTheirs(partner)}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          {!it.read && (
            <Primary disabled={busy} onPress={() => void say({ kind: 'read-boundary', thread })}>
              {text.iRead}
            </Primary>
          )}
          {!it.wondered && (
            <Quiet
              wide
              disabled={busy}
              describedBy="understand-note"
              onPress={() => void say({ kind: 'wonder-at-boundary', thread })}
            >
              {text.understand}
            </Quiet>
          )}
        </>
      }
    >
      <h2 dir="auto">{aboutWords(it.subject, moment)}</h2>
      <LineWords by="partner" terms={it.terms} />
      <p class="soft small">{text.theirs(partner)}</p>
      {it.read && <p role="status">{text.iReadDone(partner)}</p>}
      <Waits />
      {it.explained !== null && (
        <Said by="partner" name={partner}>
          {it.explained}
        </Said>
      )}
      <p id="understand-note" class="soft small">
        {it.wondered ? it.explained === null && text.asked(partner) : text.understandNote(partner)}
      </p>
      <LineDoes it={{ ...it, reach: it.terms.reach }} />
    </Screen>
  )
}
