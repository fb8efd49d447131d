/** Marking what helped in one repair: for me alone, until my partner marks the same (R53). */
import { marksOf, mostMarks, sameAs } from '@mend/domain/brought'
import type { ThreadId } from '@mend/domain/couple'
import { ruptureOf } from '@mend/domain/ruptures'
import { useState } from 'preact/hooks'
import { useDraft } from '../../house/useHouse.ts'
import { shortTitle, usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { among, withTags } from './tags.ts'
import { type Helped, keptOf, once, ownThing, thingsOf, wordsOf } from './things.ts'
import { brought } from './words.ts'

const { mark: text } = brought

/** What may have helped in this repair, and my own words for it. */
export function MarkHelped(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const thread = props.params['thread'] as ThreadId
  const rupture = ruptureOf(couple, thread, moment)
  const known = marksOf(couple, thread, moment)
  if (rupture === null || (rupture.state !== 'repaired' && known === null)) return <Gone />
  return <MarkingPage thread={thread} title={rupture.title} />
}

function MarkingPage(props: { readonly thread: ThreadId; readonly title: string }) {
  const { thread } = props
  const partner = usePartnerName()
  const marking = useMarking(thread)
  const { no, busy, saved, unsent } = marking
  return (
    <Screen
      title={text.title}
      back={{ to: `/mend/${thread}`, word: shortTitle(props.title) }}
      foot={
        <>
          <NoNotice no={no} />
          {saved ? (
            <Link to="/brought" class="button primary">
              {text.toList}
            </Link>
          ) : (
            <Primary disabled={busy} onPress={() => void marking.save()}>
              {text.save}
            </Primary>
          )}
        </>
      }
    >
      <p class="soft">{text.note(partner)}</p>
      <Waits />
      {saved && <p role="status">{text.saved(partner)}</p>}
      {unsent && <p role="status">{text.unsent}</p>}
      <Chips marking={marking} />
      <OwnWords marking={marking} />
      <details>
        <summary>{text.how}</summary>
        <p class="soft small">{text.howNote(partner)}</p>
        <p class="soft small">{text.howLimit}</p>
      </details>
    </Screen>
  )
}

type Marking = ReturnType<typeof useMarking>

function Chips({ marking }: { readonly marking: Marking }) {
  const { offered, chosen, full } = marking
  return (
    <fieldset>
      <legend>{text.done}</legend>
      <div class="chips">
        {offered.map((thing) => (
          <label key={sameAs(thing)} class="chip">
            <input
              type="checkbox"
              checked={chosen.has(sameAs(thing))}
              disabled={full && !chosen.has(sameAs(thing))}
              onChange={() => marking.press(thing)}
            />
            <span dir="auto">{wordsOf(thing)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function OwnWords({ marking }: { readonly marking: Marking }) {
  const { own } = marking
  if (marking.full) return <p class="soft small">{text.most}</p>
  return (
    <>
      <Field
        label={text.own}
        hint={text.ownHint}
        placeholder={text.ownPlaceholder}
        limit={80}
        value={own.text}
        onInput={own.set}
      />
      <Quiet disabled={own.text.trim() === ''} onPress={marking.add}>
        {text.add}
      </Quiet>
    </>
  )
}

/** What is chosen on this page; it is kept and compared only by Save. */
function useMarking(thread: ThreadId) {
  const { couple, moment } = useSeen()
  const own = useDraft(`brought/${thread}/own`)
  const { say, busy, no } = useSay()
  const known = marksOf(couple, thread, moment)
  const [changed, setChanged] = useState<readonly Helped[] | null>(null)
  const [saving, setSaving] = useState(false)
  const marks: readonly Helped[] = changed ?? known?.marks ?? keptOf(couple, thread, moment)
  const chosen = new Set(marks.map(sameAs))
  const press = (thing: Helped) =>
    setChanged(
      chosen.has(sameAs(thing))
        ? marks.filter((each) => sameAs(each) !== sameAs(thing))
        : [...marks, thing],
    )
  const written = ownThing(own.text.trim().slice(0, 80))
  const withOwn = () =>
    written.words === '' ? marks : once([...marks, written]).slice(0, mostMarks)
  const add = () => {
    setChanged(withOwn())
    own.clear()
  }
  const save = async () => {
    setSaving(true)
    const tagged = await withTags(withOwn(), thread)
    const kept = await say({ kind: 'keep-what-brought', thread, marks: tagged }, own.keys)
    const done = kept && (await say({ kind: 'mark-what-brought', thread, tags: among(tagged) }))
    if (done) setChanged(null)
    setSaving(false)
  }
  const untouched = changed === null && written.words === ''
  return {
    offered: once([...thingsOf(couple, thread, moment), ...marks]),
    chosen,
    own,
    press,
    add,
    save,
    no,
    busy: busy || saving,
    full: marks.length >= mostMarks,
    saved: untouched && known?.sent === true,
    unsent: untouched && known?.sent === false && !saving,
  }
}
