/** What you both want and how you say it in a hard moment: offered by one, in force when the other says yes (R17). */
import { paletteOf, type PaletteView, type PaletteWords } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../house.ts'
import { useState } from 'preact/hooks'
import { Plain, Primary, Share } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { palette } from '../../words/en/talkPalette.ts'
import { talk } from '../../words/en/talk.ts'
import { usePartnerName } from '../mend/names.ts'

const { page: text, usual } = palette
const phrases = ['question', 'more', 'reassure'] as const
const back = { to: '/talk', word: talk.bar.talk } as const

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
  const { people } = useHouse()
  const { say, busy, no } = useSay()
  const draft = usePaletteDraft(instead)
  const share = async () => {
    if (!(await say({ kind: 'propose-palette', palette: draft.words, instead }))) return
    draft.clear()
    onDone()
  }
  return (
    <Screen
      title={text.title}
      back={back}
      foot={
        <>
          <NoNotice no={no} />
          <Share
            partner={people.value.partner}
            disabled={busy || draft.words.goal === ''}
            onPress={() => void share()}
          />
          <Plain onPress={onDone}>{text.cancel}</Plain>
        </>
      }
    >
      <Coached
        moment="need"
        label={text.goal}
        hint={text.goalHint}
        placeholder={text.goalPlaceholder}
        lines={2}
        limit={140}
        onlyYou="until-share"
        value={draft.fields.goal.value}
        onInput={draft.fields.goal.set}
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
            onlyYou="until-share"
            value={fields[name].value}
            onInput={fields[name].set}
          />
        ))}
      </div>
    </details>
  )
}

/** Begins with the words that are there; what I type over them survives a crash. */
function usePaletteDraft(from: PaletteWords | null) {
  const fields = {
    goal: useStarted('goal', from?.goal ?? ''),
    question: useStarted('question', from?.question ?? ''),
    more: useStarted('more', from?.more ?? ''),
    reassure: useStarted('reassure', from?.reassure ?? ''),
  }
  const words: PaletteWords = {
    goal: fields.goal.value.trim(),
    question: fields.question.value.trim(),
    more: fields.more.value.trim(),
    reassure: fields.reassure.value.trim(),
  }
  const clear = () => Object.values(fields).forEach((field) => field.clear())
  return { fields, words, clear }
}

function useStarted(name: string, from: string) {
  const draft = useDraft(`palette/${name}`)
  const [touched, setTouched] = useState(draft.text !== '')
  const set = (words: string) => {
    setTouched(true)
    draft.set(words)
  }
  return { value: touched ? draft.text : from, set, clear: draft.clear }
}
