/** The floor: one speaks a small piece, the other gives back what came, and "Got it" opens the next (R22, R24). */
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../../parts/announce.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import { talk } from '../../words/en/talk.ts'
import type { FloorProps } from './floor.ts'
import { Free } from './Free.tsx'
import { Confirm } from './Confirm.tsx'
import { Listen } from './Listen.tsx'
import { useSigns } from './signs.ts'
import { Speak } from './Speak.tsx'
import type { Table } from './useTalk.ts'

export function Floor({ table }: { readonly table: Table }) {
  const { floor } = table.view
  // Heat is rated anew with every piece; both devices name it alike.
  const signs = useSigns(`${table.thread}/${String(floor.chunks.length)}`)
  useTold(table)
  const props: FloorProps = { table, signs, where: whereOf(table) }
  if (floor.step === 'free') return <Free {...props} />
  if (floor.holder === 'partner') return <Listen {...props} />
  return floor.step === 'speak' || floor.step === 'speaking' ? (
    <Speak {...props} />
  ) : (
    <Confirm {...props} />
  )
}

function whereOf(table: Table): string {
  const { holder } = table.view.floor
  if (holder === null) return talk.bar.free
  return holder === 'me' ? talk.bar.iSpeak : talk.bar.speaks(table.name)
}

/** Turn changes are spoken once, to whoever they concern. */
function useTold(table: Table): void {
  const { floor } = table.view
  const mine = floor.holder === 'me'
  useEffect(() => {
    if (floor.step === 'free') announce(text.announce.free)
    else if (floor.step === 'speak' && mine) announce(text.announce.speak)
    else if (floor.can.reflect) announce(text.announce.reflect(table.name))
    else if (floor.can.hear) announce(text.announce.hear(table.name))
  }, [floor.step, mine])
  const my = floor.chunks.filter(({ by }) => by === 'me')
  useArrived(my.filter(({ validation }) => validation !== null).length, text.sense.got(table.name))
  useArrived(floor.question?.by === 'partner' ? 1 : 0, text.question.theirs(table.name))
  const answers = floor.answered.filter(({ by }) => by === 'me').length
  useArrived(answers, text.announce.answered(table.name))
}

/** Tells of what came while this was on the screen, once. */
function useArrived(count: number, sentence: string): void {
  const seen = useRef(count)
  useEffect(() => {
    if (count > seen.current) announce(sentence)
    seen.current = count
  }, [count])
}
