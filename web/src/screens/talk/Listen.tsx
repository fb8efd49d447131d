/** The listener's turn: give back what was heard; once it got across, ask, find sense, or simply be there. */
import { useId } from 'preact/hooks'
import { isParroted } from '@mend/domain/couple'
import { useDraft } from '../../house.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { countdown } from '../../when.ts'
import { floor as text } from '../../words/en/talkFloor.ts'
import { CameBack } from '../mend/listening/CameBack.tsx'
import { listening } from '../../words/en/listening.ts'
import { FindSense, OfferIdea } from './Between.tsx'
import { Earlier, Piece, Rounds, Stuck } from './Earlier.tsx'
import type { FloorProps } from './floor.ts'
import { Heat, Hot, Signals } from './Heat.tsx'
import { PassOn } from './OnePhone.tsx'
import { AskQuestion, QuestionOpen } from './Questions.tsx'
import { TalkScreen } from './TalkScreen.tsx'

export function Listen(props: FloorProps) {
  const { table } = props
  const { floor } = table.view
  switch (floor.step) {
    case 'reflect':
      return <Reflect {...props} />
    case 'speaking':
      return <HearAloud {...props} />
    case 'confirm':
      return (
        <Waiting
          {...props}
          title={text.listen.with(table.name)}
          note={text.listen.withNote(table.name)}
        />
      )
    case 'speak':
    case 'free':
      return floor.current === null ? (
        <Waiting {...props} title={text.listen.waits(table.name)} note={text.listen.waitsNote} />
      ) : (
        <Waiting
          {...props}
          title={text.listen.got(table.name)}
          note={text.listen.gotNote(table.name)}
        />
      )
  }
}

function HearAloud({ table, signs, where }: FloorProps) {
  const { speaking } = table.view.floor
  return (
    <TalkScreen
      table={table}
      where={where}
      title={text.listen.aloud(table.name)}
      foot={<Signals signs={signs} table={table} />}
    >
      <Hot signs={signs} table={table} />
      <p class="soft">{text.wishSays[speaking?.wish ?? 'just-listen'](table.name)}</p>
      <p class="aloud">
        <time aria-hidden="true">{countdown(speaking?.leftMs ?? 0)}</time>
      </p>
      <Heat signs={signs} table={table} />
    </TalkScreen>
  )
}

/** Nothing to compose: the floor is the other's (R22). What a listener may do stands below. */
function Waiting(props: FloorProps & { readonly title: string; readonly note: string }) {
  const { table, signs } = props
  const { current } = table.view.floor
  return (
    <TalkScreen
      table={table}
      where={props.where}
      title={props.title}
      foot={
        <>
          <PassOn table={table} />
          <Signals signs={signs} table={table} />
        </>
      }
    >
      <Hot signs={signs} table={table} />
      <p class="soft">{props.note}</p>
      {current !== null && <Piece table={table} chunk={current} />}
      {current !== null && <Rounds table={table} chunk={current} />}
      <FindSense table={table} />
      <QuestionOpen table={table} />
      <AskQuestion table={table} />
      <OfferIdea table={table} />
      <Heat signs={signs} table={table} />
      <Earlier table={table} />
    </TalkScreen>
  )
}

function Reflect({ table, signs, where }: FloorProps) {
  const { current, chunks } = table.view.floor
  const draft = useDraft(`${table.drafts}/heard`)
  const hint = useId()
  const said = current?.words ?? null
  const words = draft.text.trim()
  const parroted = said !== null && words !== '' && isParroted(said, words)
  const give = async (given: string | null) => {
    if (await table.act((head) => ({ ...head, kind: 'reflect-chunk', words: given }))) draft.clear()
  }
  if (current === null) return null
  return (
    <TalkScreen
      table={table}
      where={where}
      title={current.reflections.length === 0 ? text.listen.title : text.listen.again}
      foot={
        <>
          <Primary
            disabled={table.busy || parroted || words === ''}
            describedBy={hint}
            onPress={() => void give(words)}
          >
            {text.listen.give(table.name)}
          </Primary>
          {table.view.mode !== 'letter' && (
            <Plain disabled={table.busy} onPress={() => void give(null)}>
              {text.listen.saidAloud}
            </Plain>
          )}
          <Signals signs={signs} table={table} />
        </>
      }
    >
      <Hot signs={signs} table={table} />
      <Piece key={chunks.length} table={table} chunk={current} />
      <Rounds table={table} chunk={current} />
      <Stuck table={table} />
      <Heard said={said} draft={draft} parroted={parroted} />
      {current.reflections.length > 0 && <AskQuestion table={table} />}
      <QuestionOpen table={table} />
      <Heat signs={signs} table={table} />
      <p id={hint} class="soft small">
        {text.listen.turnLater(table.name)}
      </p>
    </TalkScreen>
  )
}

/** The field, and, as it fills, what of the speaker's words came back in it. */
function Heard(props: {
  readonly said: string | null
  readonly draft: ReturnType<typeof useDraft>
  readonly parroted: boolean
}) {
  const { said, draft, parroted } = props
  return (
    <>
      <Coached
        moment="reflection"
        label={text.listen.label}
        hint={text.listen.hint}
        lines={3}
        limit={1000}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
      {parroted ? (
        <p class="small" role="status">
          {listening.listener.parroted}
        </p>
      ) : (
        said !== null && <CameBack said={said} draft={draft.text} />
      )}
    </>
  )
}
