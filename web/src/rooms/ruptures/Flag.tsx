/** Naming a rupture: one neutral line and when, then what would help first; the rest stays with me (R1). */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Nobody, useNobody } from '../../parts/Nobody.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { parseLocal, toLocal } from '../../words/when.ts'
import { flag } from './words.ts'
import { earlierToday, justNow, pastDay, yesterday } from '../../words/days.ts'
import { noteWords, SelfNote } from './SelfNote.tsx'
import { usePartnerName } from '../../house/usePartnerName.ts'

type When = keyof typeof flag.whens
type Wish = keyof typeof flag.wishes

const whens: readonly When[] = ['now', 'today', 'yesterday', 'other']
const wishes: readonly Wish[] = ['pause', 'talk', 'write']

/** First: the line that both will see, and when it was. */
export function FlagLine() {
  const { router } = useHouse()
  const partner = usePartnerName()
  const draft = useFlagDraft()
  const [asked, setAsked] = useState(false)
  const onward = () => {
    setAsked(true)
    if (draft.line.text.trim() !== '') router.go('/mend/new/wish')
  }
  return (
    <Screen
      title={flag.lineTitle}
      back={{ to: '/mend' }}
      steps={{ at: 1, of: 2 }}
      foot={<Primary onPress={onward}>{flag.next}</Primary>}
    >
      <Nobody />
      <Coached
        moment="rupture"
        label={flag.line}
        hint={flag.lineHint(partner)}
        placeholder={flag.linePlaceholder}
        limit={120}
        draft={draft.line}
        error={asked && draft.line.text.trim() === '' ? flag.lineMissing : null}
      />
      <Choices
        label={flag.when}
        choices={whens.map((value) => ({ value, word: flag.whens[value] }))}
        value={draft.when}
        onChange={draft.setWhen}
      />
      {draft.when === 'other' && <OtherTime />}
    </Screen>
  )
}

function OtherTime() {
  const { clock } = useHouse()
  const at = useDraft('flag/at')
  return (
    <label class="field">
      <span class="label">{flag.other}</span>
      <input
        class="box"
        type="datetime-local"
        max={toLocal(clock.read())}
        value={at.text}
        onInput={(event) => at.set(event.currentTarget.value)}
      />
    </label>
  )
}

/** Then: a wish, and what is mine alone. */
export function FlagWish() {
  const { clock } = useHouse()
  const partner = usePartnerName()
  const draft = useFlagDraft()
  const shared = useFlagShare(draft)
  const happenedAt = draft.happenedAt(clock.now.value)
  const nobody = useNobody()
  const missing = shared.asked && draft.wish === null
  return (
    <Screen
      title={flag.wishTitle}
      back={{ to: '/mend/new' }}
      steps={{ at: 2, of: 2 }}
      foot={<ShareFoot saveTo="/mend" draft={shared} />}
    >
      <Choices
        label={flag.wish}
        hint={flag.wishHint(partner)}
        choices={wishes.map((value) => ({ value, word: flag.wishes[value] }))}
        value={draft.wish}
        onChange={draft.setWish}
      />
      {missing && (
        <p class="small" role="alert">
          {flag.wishMissing}
        </p>
      )}
      <SelfNote strength={draft.strength} note={draft.note} />
      {draft.wish !== null && !nobody && (
        <p class="soft small push">
          {flag.willSee(
            partner,
            draft.line.text.trim(),
            pastDay(happenedAt, clock.now.value),
            flag.wishInSentence[draft.wish],
          )}
        </p>
      )}
    </Screen>
  )
}

/** Shares the line, the day and the wish; the rest goes to my own devices only. */
function useFlagShare(draft: ReturnType<typeof useFlagDraft>) {
  const { router, clock } = useHouse()
  const { say, busy, no } = useSay()
  const [asked, setAsked] = useState(false)
  const share = async () => {
    setAsked(true)
    const { wish } = draft
    if (wish === null) return
    const thread = freshThread()
    const happenedAt = draft.happenedAt(clock.read())
    const title = draft.line.text.trim()
    const note = noteWords(draft.strength.text, draft.note.text)
    const flagged = { kind: 'flag-rupture', thread, title, happenedAt, wish } as const
    const said = await say(flagged, draft.keys)
    if (said === 'another-tab') router.swap('/mend')
    if (said !== 'this-tab') return
    if (note !== null) await say({ kind: 'note-rupture', thread, ...note }, draft.noteKeys)
    router.swap(`/mend/${thread}`)
  }
  return { share: () => void share(), busy, no, asked }
}

/** What was typed so far, kept through Back, a closed tab and a crash. */
function useFlagDraft() {
  const line = useDraft('flag/line')
  const when = useDraft('flag/when')
  const at = useDraft('flag/at')
  const wish = useDraft('flag/wish')
  const strength = useDraft('flag/strength')
  const note = useDraft('flag/note')
  const chosen = whens.find((known) => known === when.text) ?? 'now'
  return {
    line,
    strength,
    note,
    when: chosen,
    setWhen: when.set,
    wish: wishes.find((known) => known === wish.text) ?? null,
    setWish: wish.set,
    happenedAt: (now: Instant) => momentOf(chosen, at.text, now),
    keys: [line, when, at, wish].flatMap(({ keys }) => keys),
    noteKeys: [strength, note].flatMap(({ keys }) => keys),
  }
}

function momentOf(when: When, at: string, now: Instant): Instant {
  switch (when) {
    case 'now':
      return justNow(now)
    case 'today':
      return earlierToday(now)
    case 'yesterday':
      return yesterday(now)
    case 'other': {
      const picked = parseLocal(at)
      return picked === null || picked > justNow(now) ? justNow(now) : picked
    }
  }
}
