/** The floor: one speaks a small piece, the other gives back what came, and "Got it" opens the next (R22, R24). */
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../../../parts/announce.tsx'
import { floor as text } from '../words/floor.ts'
import { letter } from '../words/letter.ts'
import { talk } from '../words/talk.ts'
import type { FloorProps } from './props.ts'
import { Free } from './Free.tsx'
import { Confirm } from './Confirm.tsx'
import { Listen } from './Listen.tsx'
import { useSigns } from './signs.ts'
import { Speak } from './Speak.tsx'
import type { Seat } from '../parts/useTalk.ts'

/** Chooses the screen by who holds the floor and what is due there. */
export function Floor({ seat }: { readonly seat: Seat }) {
  const { floor } = seat.view
  // Heat is rated anew with every piece; both devices name it alike.
  const signs = useSigns(`${seat.thread}/${String(floor.chunks.length)}`)
  useTold(seat)
  const props: FloorProps = { seat, signs, where: whereOf(seat) }
  if (floor.step === 'free') return <Free {...props} />
  if (floor.holder === 'partner') return <Listen {...props} />
  return floor.step === 'speak' || floor.step === 'speaking' ? (
    <Speak {...props} />
  ) : (
    <Confirm {...props} />
  )
}

function whereOf(seat: Seat): string {
  const { holder } = seat.view.floor
  if (seat.view.letter) return letter.where
  if (holder === null) return talk.bar.free
  return holder === 'me' ? talk.bar.iSpeak : talk.bar.speaks(seat.name)
}

/** Turn changes are spoken once, to whoever they concern. */
function useTold(seat: Seat): void {
  const { floor } = seat.view
  const mine = floor.holder === 'me'
  useEffect(() => {
    if (floor.step === 'free') announce(text.announce.free)
    else if (floor.step === 'speak' && mine) announce(text.announce.speak)
    else if (floor.can.reflect) announce(text.announce.reflect(seat.name))
    else if (floor.can.hear) announce(text.announce.hear(seat.name))
  }, [floor.step, mine])
  const my = floor.chunks.filter(({ by }) => by === 'me')
  useArrived(my.filter(({ validation }) => validation !== null).length, text.sense.got(seat.name))
  useArrived(floor.question?.by === 'partner' ? 1 : 0, text.question.theirs(seat.name))
  const answers = floor.answered.filter(({ by }) => by === 'me').length
  useArrived(answers, text.announce.answered(seat.name))
}

/** Tells of what came while this was on the screen, once. */
function useArrived(count: number, sentence: string): void {
  const seen = useRef(count)
  useEffect(() => {
    if (count > seen.current) announce(sentence)
    seen.current = count
  }, [count])
}
