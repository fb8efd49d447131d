/** What you both want and how you say it in a hard moment: offered by one, in force when the other says yes (R17). */
import { paletteOf, type PaletteView, type PaletteWords } from '@mend/domain/palette'
import { commonGoals } from '@mend/domain/values'
import { useHouse } from '../../house/useHouse.ts'
import { useStarted } from '../../house/useStarted.ts'
import { useState } from 'preact/hooks'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { palette } from './words.ts'
import { talk } from '../talks/words/talk.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'

const { page: text, usual } = palette
const phrases = ['question', 'more', 'reassure'] as const
const back = { to: '/talk', word: talk.bar.talk } as const

/** Reads the agreed words, or writes a proposal for others in their place. */
export function CoupleWords() {
  const { couple, me } = useHouse()
  const view = paletteOf(couple.value, { me })
  // What was there when I began: a change of the other in between is told, not overwritten.
  const [editing, setEditing] = useState<{ readonly instead: PaletteWords | null } | null>(null)
  if (editing !== null) {
    return <Edit view={view} instead={editing.instead} onDone={() => setEditing(null)} />
  }
  return <Read view={view} onEdit={() => setEditing({ instead: view.instead })} />
}

function Read(props: { readonly view: PaletteView; readonly onEdit: () => void }) {
  const { agreed, proposed } = props.view
  const { say, busy, no } = useSay()
  const name = usePartnerName()
  const theirs = proposed?.by === 'partner' ? proposed.words : null
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          {theirs !== null && (
            <Primary
              disabled={busy}
              onPress={() => void say({ kind: 'agree-palette', palette: theirs })}
            >
              {text.agree}
            </Primary>
          )}
          {agreed === null && proposed === null ? (
            <Primary onPress={props.onEdit}>{text.begin}</Primary>
          ) : (
            <Plain onPress={props.onEdit}>{text.edit}</Plain>
          )}
        </>
      }
    >
      <p class="soft">{text.note}</p>
      {agreed === null && proposed === null && <p class="soft">{text.empty}</p>}
      {proposed !== null && (
        <section
          class="stack"
          aria-label={proposed.by === 'me' ? text.offered.me : text.offered.partner(name)}
          data-palette="offered"
        >
          <h2>{proposed.by === 'me' ? text.offered.me : text.offered.partner(name)}</h2>
          <Said by={proposed.by} name={name}>
            {proposed.words.goal}
          </Said>
          <Phrases words={proposed.words} />
          {proposed.by === 'me' && (
            <p class="soft small" role="status">
              {text.waits(name)}
            </p>
          )}
        </section>
      )}
      {agreed !== null && (
        <section class="stack" aria-label={text.now} data-palette="agreed">
          <h2>{text.now}</h2>
          <p class="words" dir="auto">
            {agreed.goal}
          </p>
          <Phrases words={agreed} />
        </section>
      )}
    </Screen>
  )
}

function Phrases({ words }: { readonly words: PaletteWords }) {
  return (
    <>
      <p class="soft small">{text.phrases}</p>
      <ul class="rules words">
        {phrases.map((name) => (
          <li key={name} dir="auto">
            {words[name].trim() === '' ? usual[name] : words[name]}
          </li>
        ))}
      </ul>
    </>
  )
}

function Edit(props: {
  readonly view: PaletteView
  readonly instead: PaletteWords | null
  readonly onDone: () => void
}) {
  const { instead, onDone } = props
  const { say, busy, no } = useSay()
  const draft = usePaletteDraft(instead)
  const share = async () => {
    if (await say({ kind: 'propose-palette', palette: draft.words, instead }, draft.keys)) onDone()
  }
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <ShareFoot draft={{ no, busy, share: () => void share() }} empty={draft.words.goal === ''}>
          <Plain onPress={onDone}>{text.cancel}</Plain>
        </ShareFoot>
      }
    >
      <Coached
        moment="need"
        label={text.goal}
        hint={text.goalHint}
        placeholder={text.goalPlaceholder}
        lines={2}
        limit={140}
        draft={draft.fields.goal}
      />
      <EditPhrases fields={draft.fields} />
    </Screen>
  )
}

function EditPhrases({ fields }: Pick<ReturnType<typeof usePaletteDraft>, 'fields'>) {
  return (
    <details>
      <summary>{text.phrases}</summary>
      <div class="stack">
        <p class="soft small">{text.phraseHint}</p>
        {phrases.map((name) => (
          <Coached
            key={name}
            moment="question"
            label={text.fields[name]}
            placeholder={usual[name].trim()}
            limit={120}
            draft={fields[name]}
          />
        ))}
      </div>
    </details>
  )
}

/** Begins with the words that are there; what I type over them survives a crash. */
function usePaletteDraft(from: PaletteWords | null) {
  const [common] = commonGoals(useHouse().couple.value)
  const fields = {
    goal: useStarted('palette/goal', from?.goal ?? common ?? ''),
    question: useStarted('palette/question', from?.question ?? ''),
    more: useStarted('palette/more', from?.more ?? ''),
    reassure: useStarted('palette/reassure', from?.reassure ?? ''),
  }
  const words: PaletteWords = {
    goal: fields.goal.text.trim(),
    question: fields.question.text.trim(),
    more: fields.more.text.trim(),
    reassure: fields.reassure.text.trim(),
  }
  const keys = Object.values(fields).flatMap((field) => field.keys)
  return { fields, words, keys }
}
