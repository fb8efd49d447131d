/** Both have had the same: take the floor again, or go on together. */
import { Plain, Primary } from '../../../parts/Button.tsx'
import { floor as text } from '../words/floor.ts'
import { letter } from '../words/letter.ts'
import { FindSense, Response } from './Between.tsx'
import { Earlier } from '../parts/Earlier.tsx'
import type { FloorProps } from './props.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'

/** Nobody holds the floor: take it, or say that one is ready to go on. */
export function Free(props: FloorProps) {
  return props.seat.view.letter ? <Written seat={props.seat} /> : <Spoken {...props} />
}

/** Both letters were understood: finish, write again, or go on to what each needs. */
function Written({ seat }: { readonly seat: FloorProps['seat'] }) {
  const { moved, mayFinish } = seat.view
  const { both } = letter
  return (
    <TalkScreen
      seat={seat}
      where={letter.where}
      title={both.title}
      foot={
        <>
          {moved.partner && <p class="small">{text.free.onTheirs(seat.name)}</p>}
          {moved.me && (
            <p class="soft small" role="status">
              {text.free.onMine(seat.name)}
            </p>
          )}
          <Primary
            disabled={seat.busy || !mayFinish}
            onPress={() => void seat.act((head) => ({ ...head, kind: 'close-talk' }))}
          >
            {both.finish}
          </Primary>
          <Plain
            disabled={seat.busy}
            onPress={() => void seat.act((head) => ({ ...head, kind: 'take-floor' }))}
          >
            {both.again}
          </Plain>
          {moved.can && (
            <Plain
              disabled={seat.busy}
              onPress={() => void seat.act((head) => ({ ...head, kind: 'move-on', from: 'floor' }))}
            >
              {both.on}
            </Plain>
          )}
        </>
      }
    >
      <p class="soft">{both.note}</p>
      <Response seat={seat} />
      <FindSense seat={seat} />
      <Earlier seat={seat} />
    </TalkScreen>
  )
}

function Spoken({ seat, signs, where }: FloorProps) {
  const { moved } = seat.view
  const on = () => void seat.act((head) => ({ ...head, kind: 'move-on', from: 'floor' }))
  const take = () => void seat.act((head) => ({ ...head, kind: 'take-floor' }))
  return (
    <TalkScreen
      seat={seat}
      where={where}
      title={text.free.title}
      foot={
        <>
          {moved.partner && <p class="small">{text.free.onTheirs(seat.name)}</p>}
          {moved.me ? (
            <>
              <p class="soft small" role="status">
                {text.free.onMine(seat.name)}
              </p>
              <PassOn seat={seat} />
            </>
          ) : (
            <Primary disabled={seat.busy || !moved.can} onPress={on}>
              {text.free.on}
            </Primary>
          )}
          <Plain disabled={seat.busy} onPress={take}>
            {text.free.take}
          </Plain>
          <Signals signs={signs} seat={seat} />
        </>
      }
    >
      <Hot signs={signs} seat={seat} />
      <p class="soft">{text.free.note}</p>
      <Response seat={seat} />
      <FindSense seat={seat} />
      <Heat signs={signs} seat={seat} />
      <Earlier seat={seat} />
    </TalkScreen>
  )
}
