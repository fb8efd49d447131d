/** A thank you for a card that I sent: looked for when Today opens, and said until it is read. */
import { useEffect } from 'preact/hooks'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { sendCard as text } from '../../words/en/alone/card.ts'
import { keepSent, sentOf, thankedKey } from '../alone/sent.ts'

/** Whatever else became of a card shows nothing. */
export function CardThanks() {
  const house = useHouse()
  const thanked = useDraft(thankedKey)
  useEffect(() => {
    const sent = sentOf(house, house.clock.read())
    for (const { thanks } of sent) void look(thanks)
  }, [])
  const look = async (thanks: string) => {
    if ((await house.cards.thanks(thanks).catch(() => 'nothing')) !== 'thanked') return
    house.drafts.set(thankedKey, 'thanked')
    const left = sentOf(house, house.clock.read())
    keepSent(
      house,
      left.filter((each) => each.thanks !== thanks),
    )
  }
  if (thanked.text === '') return null
  return (
    <Notice>
      <p>{text.thanked}</p>
      <div class="row">
        <Quiet onPress={thanked.clear}>{text.thankedRead}</Quiet>
      </div>
    </Notice>
  )
}
