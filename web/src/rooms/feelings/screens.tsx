/** Naming how it felt, each without seeing the other's, opened together or not at all (R4). */
import { useEffect } from 'preact/hooks'
import type { ThreadId } from '@mend/domain/couple'
import type { FeelingsView } from '@mend/domain/feelings'
import { ruptureOf } from '@mend/domain/ruptures'
import { useHouse } from '../../house/useHouse.ts'
import { announce } from '../../parts/announce.tsx'
import { feelings } from './words.ts'
import type { Params } from '../../page/show.ts'
import { Closer as CloserStep } from './Closer.tsx'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useTop } from '../../house/useTop.ts'
import { Nearby } from './Nearby.tsx'
import { Left, Open, Opening, Sealed } from './Round.tsx'
import { useRound } from './useFeelings.ts'

/** Wherever the latest round of naming stands. */
export function Feelings(props: { readonly params: Params }) {
  return <ByState {...props} step="now" />
}

/** The first step of naming, also after a round that was left. */
export function Words(props: { readonly params: Params }) {
  return <ByState {...props} step="words" />
}

/** The second step of naming; a round that has moved on shows where it is now. */
export function Closer(props: { readonly params: Params }) {
  return <ByState {...props} step="closer" />
}

function ByState(props: { readonly params: Params; readonly step: 'now' | 'words' | 'closer' }) {
  const about = props.params['thread'] as ThreadId
  const { couple, me, clock } = useHouse()
  const round = useRound(about)
  useTold(round)
  useTop(`${round?.state} ${round?.iNamed}`)
  const rupture = ruptureOf(couple.value, about, { me, now: clock.now.peek() })
  const shared = { about, title: rupture?.title ?? null }
  if (round?.state === 'naming' && round.iNamed) return <Sealed {...shared} round={round} />
  if (round?.state === 'opening') return <Opening {...shared} round={round} />
  if (round?.state === 'open') return <Open {...shared} round={round} />
  if (props.step === 'closer') return <CloserStep {...shared} round={round} />
  if (round?.state === 'not-this-time' && props.step === 'now')
    return <Left {...shared} round={round} />
  return <Nearby {...shared} round={round} />
}

// What changed by my partner's hand is also said aloud.
function useTold(round: FeelingsView | null): void {
  const name = usePartnerName()
  const open = round?.state === 'open'
  const waiting = round?.state === 'naming' && round.partnerNamed && !round.iNamed
  useEffect(() => {
    if (open) announce(feelings.announceOpen)
  }, [open])
  useEffect(() => {
    if (waiting) announce(feelings.announceNamed(name))
  }, [waiting])
}
