/** One sentence each: written alone, opened only together, and never asked for (R48). */
import type { ThreadId } from '@mend/domain/couple'
import { isPartOffered, longestPart, partOf, type PartView } from '@mend/domain/parts'
import { ruptureOf } from '@mend/domain/ruptures'
import { useEffect } from 'preact/hooks'
import { useSeeing } from '../../house/seen-marks.ts'
import { useDraft } from '../../house/useHouse.ts'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { UnlessLate } from '../../parts/time/UnlessLate.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { part as text } from './words.ts'

type Back = { readonly to: `/mend/${string}`; readonly word: string }
type PageProps = { readonly thread: ThreadId; readonly back: Back; readonly view: PartView }

/** The page of my own part in one hurt. */
export function MyPart(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const rupture = ruptureOf(couple, thread, moment)
  if (rupture === null) return <Gone />
  const view = partOf(couple, thread, moment)
  const back = { to: `/mend/${thread}`, word: shortTitle(rupture.title) } as const
  const page = { thread, back, view }
  switch (view.state) {
    case 'unwritten':
      return isPartOffered(couple) ? <Write {...page} /> : <NotOffered {...page} />
    case 'waiting':
      return <Waiting {...page} />
    case 'opening':
      return <Opening {...page} />
    case 'open':
      return <Open {...page} />
    case 'over':
      return <Over {...page} />
  }
}

function Write({ thread, back }: PageProps) {
  const partner = usePartnerName()
  const draft = useDraft(`parts/${thread}`)
  const { say, busy, no } = useSay()
  const written = draft.text.trim()
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Primary
            disabled={busy || written === '' || written.length > longestPart}
            onPress={() => void say({ kind: 'say-part', thread, words: written }, draft.keys)}
          >
            {text.save}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.note(partner)}</p>
      <Coached
        moment="repair"
        onlyYou="until-both"
        label={text.label}
        hint={text.hint(partner)}
        placeholder={text.placeholder}
        lines={2}
        limit={longestPart}
        draft={draft}
      />
      <p class="soft small">{text.notGuilt}</p>
      <details>
        <summary>{text.notForMe}</summary>
        <div class="stack">
          <p class="soft small">{text.notForMeNote}</p>
          <p>
            <Link to="/help">{text.help}</Link>
          </p>
          <Quiet
            disabled={busy}
            onPress={() => void say({ kind: 'set-part-offer', offered: false }, draft.keys)}
          >
            {text.notForMe}
          </Quiet>
        </div>
      </details>
    </Screen>
  )
}

function NotOffered({ back }: PageProps) {
  const { say, busy, no } = useSay()
  return (
    <Screen title={text.hidden} back={back}>
      <p class="soft">{text.hiddenNote}</p>
      <NoNotice no={no} />
      <Plain disabled={busy} onPress={() => void say({ kind: 'set-part-offer', offered: true })}>
        {text.again}
      </Plain>
    </Screen>
  )
}

/** Mine is shut. When its week is over, my device takes it back: then nobody can open it any more. */
function Waiting({ thread, back, view }: PageProps) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const takeBack = () => void say({ kind: 'leave-part', thread })
  useEffect(() => {
    if (view.lapsed) takeBack()
  }, [view.lapsed])
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Plain disabled={busy} onPress={takeBack}>
            {text.takeBack}
          </Plain>
        </>
      }
    >
      <p>{text.waits(partner)}</p>
      <p class="soft small">{text.waitsNote}</p>
      <Waits />
      <Mine view={view} forEver={false} />
    </Screen>
  )
}

/** What I wrote; "only you" stands there only once it can open to nobody. */
function Mine({ view, forEver }: { readonly view: PartView; readonly forEver: boolean }) {
  const partner = usePartnerName()
  if (view.mine === null) return null
  return (
    <section class="stack-tight" aria-label={text.mine}>
      {forEver && <OnlyYou />}
      <Said by="me" name={partner}>
        {view.mine}
      </Said>
    </section>
  )
}

function Opening({ back, view }: PageProps) {
  const partner = usePartnerName()
  return (
    <Screen title={text.title} back={back}>
      <p role="status">
        <UnlessLate since={view.givenAt} name={partner}>
          {text.opening}
        </UnlessLate>
      </p>
      <Waits />
    </Screen>
  )
}

function Open({ thread, back, view }: PageProps) {
  const partner = usePartnerName()
  useSeeing(`parts/${thread}`, 0)
  return (
    <Screen title={text.open} back={back}>
      {view.theirs !== null && (
        <Said by="partner" name={partner}>
          {view.theirs}
        </Said>
      )}
      {view.mine !== null && (
        <Said by="me" name={partner}>
          {view.mine}
        </Said>
      )}
      <p class="soft small">{text.openNote}</p>
    </Screen>
  )
}

function Over({ back, view }: PageProps) {
  const partner = usePartnerName()
  return (
    <Screen title={text.taken} back={back}>
      <p class="soft">{text.takenNote(partner)}</p>
      <Mine view={view} forEver />
    </Screen>
  )
}
