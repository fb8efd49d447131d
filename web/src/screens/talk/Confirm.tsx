/** The speaker while a piece is on its way: waiting, then got it, almost, or not yet. */
import { useState } from 'preact/hooks'
import type { Verdict } from '@mend/domain/couple'
import { useDraft } from '../../house.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { floor as text } from '../../words/en/talkFloor.ts'
import { Piece, Rounds, Stuck } from './Earlier.tsx'
import type { FloorProps } from './floor.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from './OnePhone.tsx'
import { Answer } from './Questions.tsx'
import { TalkScreen } from './TalkScreen.tsx'

type Short = Exclude<Verdict, 'got-it'>

export function Confirm({ table, signs, where }: FloorProps) {
  const { current, can } = table.view.floor
  if (current === null) return null
  const asks = can.hear
  return (
    <TalkScreen
      table={table}
      where={where}
      title={asks ? text.confirm.title(table.name) : text.confirm.waits(table.name)}
      foot={
        <>
          {asks ? <Verdicts table={table} /> : <PassOn table={table} />}
          <Signals signs={signs} table={table} />
        </>
      }
    >
      <Hot signs={signs} table={table} />
      <p class="soft">{asks ? text.confirm.note : text.confirm.waitsNote(table.name)}</p>
      <Piece table={table} chunk={current} />
      <Rounds table={table} chunk={current} />
      <Stuck table={table} />
      <Answer table={table} />
      <Heat signs={signs} table={table} />
    </TalkScreen>
  )
}

function Verdicts({ table }: { readonly table: FloorProps['table'] }) {
  const [short, setShort] = useState<Short | null>(null)
  const draft = useDraft(`${table.drafts}/missing`)
  const say = async (verdict: Verdict) => {
    const missing = verdict === 'got-it' ? '' : draft.text.trim()
    if (!(await table.act((head) => ({ ...head, kind: 'hear-chunk', verdict, missing })))) return
    draft.clear()
    setShort(null)
  }
  if (short === null) {
    return (
      <>
        <Primary disabled={table.busy} onPress={() => void say('got-it')}>
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
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
      <Primary disabled={table.busy} onPress={() => void say(short)}>
        {text.confirm.send[short]}
      </Primary>
      <Plain onPress={() => setShort(null)}>{text.confirm.change}</Plain>
    </>
  )
}
