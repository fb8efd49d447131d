/** The board of two needs: each says one, each confirms the other's wording, and options serve one or both (R20). */
import { useState } from 'preact/hooks'
import type { OptionView } from '@mend/domain/couple'
import { freshThread } from '../../fresh.ts'
import { useDraft } from '../../house.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Choices, Switch } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/Said.tsx'
import { papers } from '../../words/en/talkPapers.ts'
import { Onward } from './Onward.tsx'
import { PassOn } from './OnePhone.tsx'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'

const { needs: text } = papers
type TableProps = { readonly table: Table }

export function Needs({ table }: TableProps) {
  const { board } = table.view
  const understood = board.mine?.confirmed === true && board.theirs?.confirmed === true
  return (
    <TalkScreen
      table={table}
      title={text.title}
      foot={
        <>
          {!understood && <PassOn table={table} />}
          <Onward table={table} from="needs" word={text.next} primary={board.promoted !== null} />
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <MyNeed table={table} />
      <TheirNeed table={table} />
      {understood && <Options table={table} />}
    </TalkScreen>
  )
}

function MyNeed({ table }: TableProps) {
  const { mine, promoted } = table.view.board
  const draft = useDraft(`${table.drafts}/need`)
  const [writing, setWriting] = useState(false)
  const words = draft.text.trim()
  const state = async () => {
    if (!(await table.act((head) => ({ ...head, kind: 'state-need', words })))) return
    draft.clear()
    setWriting(false)
  }
  if (mine === null || writing) {
    return (
      <section class="stack" aria-label={text.yours}>
        <Coached
          moment="need"
          label={text.mine}
          hint={text.mineHint}
          lines={2}
          limit={280}
          onlyYou="until-share"
          value={draft.text}
          onInput={draft.set}
        />
        <Primary disabled={table.busy || words === ''} onPress={() => void state()}>
          {text.share}
        </Primary>
      </section>
    )
  }
  return (
    <section class="stack" aria-label={text.yours}>
      <h2>{text.yours}</h2>
      <Said by="me" name={table.name}>
        {mine.words}
      </Said>
      <p class="soft small" role="status">
        {mine.confirmed ? text.confirmed(table.name) : text.notConfirmed(table.name)}
      </p>
      {promoted === null && (
        <p>
          <Plain class="link" onPress={() => setWriting(true)}>
            {text.reword}
          </Plain>
        </p>
      )}
    </section>
  )
}

function TheirNeed({ table }: TableProps) {
  const { theirs } = table.view.board
  if (theirs === null) return <p class="soft">{text.waits(table.name)}</p>
  const { words, confirmed } = theirs
  return (
    <section class="stack" aria-label={text.theirs(table.name)}>
      <h2>{text.theirs(table.name)}</h2>
      <Said by="partner" name={table.name}>
        {words}
      </Said>
      {confirmed ? (
        <p class="soft small">{text.iConfirmed}</p>
      ) : (
        <Quiet
          disabled={table.busy}
          onPress={() => void table.act((head) => ({ ...head, kind: 'confirm-need', words }))}
        >
          {text.confirm}
        </Quiet>
      )}
    </section>
  )
}

function Options({ table }: TableProps) {
  const { options, promoted } = table.view.board
  return (
    <section class="stack" aria-labelledby="options">
      <h2 id="options">{text.options}</h2>
      {options.length > 0 && (
        <ul role="list" class="items">
          {options.map((option) => (
            <Option key={option.id} table={table} option={option} open={promoted === null} />
          ))}
        </ul>
      )}
      {promoted === null && <AddOption table={table} />}
    </section>
  )
}

function Option(props: {
  readonly table: Table
  readonly option: OptionView
  readonly open: boolean
}) {
  const { table, option, open } = props
  const { id, words, serves, iCould, partnerCould, canPromote } = option
  const tag =
    serves === 'both' ? text.tagBoth : serves === 'me' ? text.tagMine : text.tagTheirs(table.name)
  const chosen = table.view.board.promoted?.id === id
  return (
    <li class="option stack" data-option={canPromote ? 'both' : 'open'}>
      <p class="words" dir="auto">
        {words}
      </p>
      <p class="soft small">
        {tag}
        {iCould && partnerCould ? ` · ${text.both}` : ''}
        {chosen ? ` · ${text.promoted}` : ''}
      </p>
      {open && (
        <Switch
          label={text.could}
          on={iCould}
          onChange={(could) =>
            void table.act((head) => ({ ...head, kind: 'mark-option', option: id, could }))
          }
        />
      )}
      {canPromote && (
        <Primary
          disabled={table.busy}
          onPress={() =>
            void table.act((head) => ({ ...head, kind: 'promote-option', option: id }))
          }
        >
          {text.promote}
        </Primary>
      )}
    </li>
  )
}

function AddOption({ table }: TableProps) {
  const draft = useDraft(`${table.drafts}/option`)
  const [serves, setServes] = useState<'mine' | 'yours' | 'both'>('both')
  const words = draft.text.trim()
  const add = async () => {
    const option = freshThread()
    if (await table.act((head) => ({ ...head, kind: 'add-option', option, words, serves })))
      draft.clear()
  }
  return (
    <div class="stack">
      <Coached
        moment="step"
        label={text.option}
        limit={200}
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
      />
      <Choices
        label={text.serves}
        choices={[
          { value: 'mine', word: text.servesMine },
          { value: 'yours', word: text.servesYours(table.name) },
          { value: 'both', word: text.servesBoth },
        ]}
        value={serves}
        onChange={setServes}
      />
      <Quiet disabled={table.busy || words === ''} onPress={() => void add()}>
        {text.add}
      </Quiet>
    </div>
  )
}
