/** The speaker while a piece is on its way: waiting, then got it, almost, or not yet. */
import { useState } from 'preact/hooks'
import type { Verdict } from '@mend/domain/listenings'
import { useDraft } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../../parts/Button.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { floor as text } from '../words/floor.ts'
import { Piece, Rounds, Stuck } from '../parts/Earlier.tsx'
import type { FloorProps } from './props.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from '../parts/OnePhone.tsx'
import { Answer } from './Questions.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'

type Short = Exclude<Verdict, 'got-it'>

/** The speaker says how well the last piece was given back. */
export function Confirm({ seat, signs, where }: FloorProps) {
  const { current, can } = seat.view.floor
  if (current === null) return null
  const asks = can.hear
  return (
    <TalkScreen
      seat={seat}
      where={where}
      title={asks ? text.confirm.title(seat.name) : text.confirm.waits(seat.name)}
      foot={
        <>
          {asks ? <Verdicts seat={seat} /> : <PassOn seat={seat} />}
          <Signals signs={signs} seat={seat} />
        </>
      }
    >
      <Hot signs={signs} seat={seat} />
      <p class="soft">{asks ? text.confirm.note : text.confirm.waitsNote(seat.name)}</p>
      <Piece seat={seat} chunk={current} />
      <Rounds seat={seat} chunk={current} />
      <Stuck seat={seat} />
      <Answer seat={seat} />
      <Heat signs={signs} seat={seat} />
    </TalkScreen>
  )
}

function Verdicts({ seat }: { readonly seat: FloorProps['seat'] }) {
  const [short, setShort] = useState<Short | null>(null)
  const draft = useDraft(`${seat.drafts}/missing`)
  const say = async (verdict: Verdict) => {
    const missing = verdict === 'got-it' ? '' : draft.text.trim()
    const heard = { kind: 'hear-chunk', verdict, missing } as const
    if (await seat.act((head) => ({ ...head, ...heard }), draft.keys)) setShort(null)
  }
  if (short === null) {
    return (
      <>
        <Primary disabled={seat.busy} onPress={() => void say('got-it')}>
          {text.confirm.gotIt}
        </Primary>
        <div class="row even">
          <Quiet onPress={() => setShort('almost')}>{text.confirm.almost}</Quiet>
          <Quiet onPress={() => setShort('not-yet')}>{text.confirm.notYet}</Quiet>
        </div>
      </>
    )
  }
  return (
    <>
      <Coached
        moment="talk"
        label={text.confirm.missing}
        hint={text.confirm.missingHint}
        limit={280}
        draft={draft}
      />
      <Primary disabled={seat.busy} onPress={() => void say(short)}>
        {text.confirm.send[short]}
      </Primary>
      <Plain onPress={() => setShort(null)}>{text.confirm.change}</Plain>
    </>
  )
}
