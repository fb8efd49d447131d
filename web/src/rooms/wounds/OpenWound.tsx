/** The wound that is open: its words, the sitting that is on or was, and the ways to stop (R49). */
import { useState } from 'preact/hooks'
import type { WoundStep, WoundView } from '@mend/domain/wounds'
import { useSeeing } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { OnlyYou } from '../../parts/Field.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { momentInside } from '../../words/days.ts'
import { useAskRests } from '../asking/asked.tsx'
import { namedMark } from './marks.ts'
import { SoFar } from './SoFar.tsx'
import { NextStep } from './NextStep.tsx'
import { wounds as text } from './words.ts'

/** Whether I see a wound here, and which step of a sitting is on as far as I do. */
export type Looking = {
  readonly shown: boolean
  readonly show: () => void
  readonly step: WoundStep | null
}

/** What touches a line is shown once I wish to see it; only for as long as this page is open. */
export function useLooking(wound: WoundView | null): Looking {
  const [wished, setWished] = useState<string | null>(null)
  if (wound === null) return { shown: false, show: () => undefined, step: null }
  const { thread, hidden, barred, sitting } = wound
  const shown = !hidden || wished === thread
  const going = shown && !barred && sitting !== null && !sitting.over
  return { shown, show: () => setWished(thread), step: going ? sitting.step : null }
}

/** What stands on the page once a wound is named. */
export function OpenWound(props: {
  readonly wound: WoundView
  readonly looking: Looking
  readonly resting: boolean
}) {
  const { wound, looking, resting } = props
  const partner = usePartnerName()
  return (
    <>
      {wound.barred && <p role="status">{text.barred.note}</p>}
      {looking.shown ? (
        <>
          <Named wound={wound} partner={partner} />
          <Sitting wound={wound} resting={resting} />
        </>
      ) : (
        <Hidden barred={wound.barred} show={looking.show} />
      )}
      <Stop wound={wound} />
    </>
  )
}

/** What touches a line: nothing of it is here, and my partner is not told. */
function Hidden({ barred, show }: { readonly barred: boolean; readonly show: () => void }) {
  const partner = usePartnerName()
  return (
    <section class="stack" data-wound="hidden">
      {!barred && (
        <>
          <OnlyYou />
          <p>{text.hidden.note}</p>
          <p class="soft small">{text.hidden.who(partner)}</p>
        </>
      )}
      <Quiet wide onPress={show}>
        {barred ? text.barred.look : text.hidden.look}
      </Quiet>
    </section>
  )
}

/** Once it is drawn, Today no longer tells of it. */
function Named({ wound, partner }: { readonly wound: WoundView; readonly partner: string }) {
  useSeeing(namedMark(wound), 0)
  return (
    <div data-wound="named">
      <Said by={wound.owner} name={partner}>
        {wound.words}
      </Said>
    </div>
  )
}

function Sitting({ wound, resting }: { readonly wound: WoundView; readonly resting: boolean }) {
  const { sitting, barred, thread } = wound
  if (sitting !== null && !sitting.over) {
    return (
      <>
        <SoFar sitting={sitting} owner={wound.owner} />
        {!barred && !resting && (
          <NextStep
            key={`${thread}/${sitting.step}/${sitting.understood.length}`}
            wound={wound}
            sitting={sitting}
          />
        )}
      </>
    )
  }
  return (
    <>
      {!barred && <Begin wound={wound} resting={resting} />}
      {sitting !== null && sitting.felt !== null && (
        <section class="stack" aria-labelledby="last">
          <h2 id="last">{text.wound.last}</h2>
          <SoFar sitting={sitting} owner={wound.owner} />
        </section>
      )}
    </>
  )
}

/** A sitting begins by either; within a week of the last one it says when. */
function Begin({ wound, resting }: { readonly wound: WoundView; readonly resting: boolean }) {
  const { moment } = useSeen()
  const partner = usePartnerName()
  const rests = useAskRests()
  const { say, busy, no } = useSay()
  const { thread, nextFrom } = wound
  if (nextFrom !== null) {
    return <p data-wound="rests">{text.wound.next(momentInside(nextFrom, moment.now))}</p>
  }
  return (
    <section class="stack">
      <p>{text.wound.order}</p>
      <NoNotice no={no} />
      <Primary
        wide
        disabled={busy || rests || resting}
        describedBy="begin-note"
        onPress={() => void say({ kind: 'sit-with-wound', thread })}
      >
        {text.wound.begin}
      </Primary>
      <p id="begin-note" class="soft small">
        {text.wound.beginNote(partner)}
      </p>
    </section>
  )
}

/** Either stops a sitting, or lets the whole of it rest; whoever it was, nobody is named. */
function Stop({ wound }: { readonly wound: WoundView }) {
  const { say, busy, no } = useSay()
  const { thread, sitting } = wound
  const { stop } = text
  return (
    <details>
      <summary>{stop.head}</summary>
      <div class="stack">
        <NoNotice no={no} />
        {sitting !== null && !sitting.over && (
          <>
            <Quiet
              wide
              disabled={busy}
              describedBy="stop-note"
              onPress={() => void say({ kind: 'pause-wound', thread })}
            >
              {stop.today}
            </Quiet>
            <p id="stop-note" class="soft small">
              {stop.todayNote}
            </p>
          </>
        )}
        <Quiet
          wide
          disabled={busy}
          describedBy="rest-note"
          onPress={() => void say({ kind: 'close-wound', thread })}
        >
          {stop.rest}
        </Quiet>
        <p id="rest-note" class="soft small">
          {stop.restNote}
        </p>
      </div>
    </details>
  )
}
