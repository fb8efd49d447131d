/** One word is chosen: for how long, what my partner will read, and the button that asks (R36). */
import type { Instant } from '@mend/domain/couple'
import { type SignalKind, signalKinds, signalsNow } from '@mend/domain/signals'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { momentInside } from '../../words/days.ts'
import { clockTime } from '../../words/when.ts'
import { today } from './today.ts'
import { signal as text } from './words.ts'

const lengths = {
  space: ['15', '30', '45', '60', '120', '240', '480', '1440'],
  rest: ['10', '20', '30', '60', '120'],
} as const
type Length = (typeof lengths)['space' | 'rest'][number]

/** The page of one word; `Gone` for one that is none of the six, or while nobody is there to ask. */
export function SendSignal(props: { readonly params: Params }) {
  const what = signalKinds.find((kind) => kind === props.params['what'])
  const alone = useHouse().people.value.partner === null
  return what === undefined || alone ? <Gone /> : <Send what={what} />
}

function Send({ what }: { readonly what: SignalKind }) {
  const { router, people } = useHouse()
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const space = what === 'space'
  const [length, setLength] = useState<Length>(space ? '45' : '30')
  const until = (moment.now + Number(length) * 60_000) as Instant
  const ask = async () => {
    const minutes = Number(length)
    if (await say({ kind: 'send-signal', thread: freshThread(), what, minutes })) {
      router.back('/signals')
    }
  }
  return (
    <Screen
      title={text.names[what]}
      back={{ to: '/signals' }}
      foot={
        <>
          <NoNotice no={no} />
          <Primary disabled={busy} onPress={() => void ask()}>
            {text.send.press(partner)}
          </Primary>
        </>
      }
    >
      <p class="soft">{text.means[what]}.</p>
      <Choices
        label={text.send.length}
        choices={(space ? lengths.space : lengths.rest).map((value) => ({
          value,
          word: text.send.lengths[value],
        }))}
        value={length}
        onChange={setLength}
      />
      <p role="status">{text.send.until(momentInside(until, moment.now))}</p>
      <p class="soft">{text.send.reads(partner, readAs(people.value.me.name, what, until))}</p>
      {space && <p class="soft small">{text.send.spaceNote(partner)}</p>}
      {signalsNow(couple, moment).mine !== null && <p class="soft small">{text.send.instead}</p>}
    </Screen>
  )
}

/** The very sentence that my partner's app opens with, in which I stand by my name. */
function readAs(me: string, what: SignalKind, until: Instant): string {
  return what === 'space' ? today.space.theirs(me, clockTime(until)) : today.asks[what](me)
}
