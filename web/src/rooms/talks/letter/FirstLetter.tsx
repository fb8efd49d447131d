/** The first letter: it is written and sent, and no question comes before it. */
import { useId } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { activeTalkOf } from '@mend/domain/talks'
import { freshThread } from '../../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { usePartnerName } from '../../../house/usePartnerName.ts'
import { Share } from '../../../parts/Button.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { Field } from '../../../parts/Field.tsx'
import { Nobody, useNobody } from '../../../parts/Nobody.tsx'
import { ReturnedWords } from '../../../parts/said/Returned.tsx'
import { KeepFoot } from '../../../parts/ShareFoot.tsx'
import { NoNotice, useSay } from '../../../parts/saying.tsx'
import { Screen } from '../../../parts/Screen.tsx'
import { words as app } from '../../../words/en.ts'
import { useAboutRupture } from '../parts/aboutRupture.ts'
import { firstLetter } from '../parts/wanted.ts'
import { letter as text } from '../words/letter.ts'
import { talk } from '../words/talk.ts'
import { LetterFields, useLetter } from './fields.tsx'

/** Writes the letter that begins a talk; where one is on already, the way to it. */
export function FirstLetter() {
  const { people, couple, me, live } = useHouse()
  const name = usePartnerName()
  const form = useFirstLetter()
  const hint = useId()
  const clock = Math.round(live.now()) as Instant
  const active = activeTalkOf(couple.value, { me, clock })
  const nobody = useNobody()
  return (
    <Screen
      title={text.first.title(name)}
      back={{ to: '/talk', word: app.app.tabs.talk }}
      foot={
        nobody ? (
          <KeepFoot />
        ) : (
          <>
            <NoNotice no={form.no} />
            <Share
              partner={people.value.partner}
              disabled={form.busy || !form.whole}
              describedBy={hint}
              onPress={() => void form.send()}
            />
            <p id={hint} class="soft small">
              {form.whole ? text.first.about(name) : text.missing}
            </p>
          </>
        )
      }
    >
      {active !== null && <ReturnedWords about={active.thread} />}
      <Nobody />
      <About form={form} />
      <LetterFields draft={form.letter} name={name} />
    </Screen>
  )
}

/** A hurt that is open, or something else in a few words. */
function About({ form }: { readonly form: ReturnType<typeof useFirstLetter> }) {
  const { newest, about, choose } = form.rupture
  return (
    <>
      {newest !== null && (
        <Choices
          label={talk.issue.about}
          choices={[
            { value: newest.thread, word: newest.title },
            { value: 'none', word: talk.issue.none },
          ]}
          value={about ?? 'none'}
          onChange={choose}
        />
      )}
      {about === null && (
        <Field
          label={text.first.subject}
          placeholder={text.first.subjectPlaceholder}
          limit={200}
          onlyYou="until-share"
          value={form.subject.text}
          onInput={form.subject.set}
        />
      )}
    </>
  )
}

function useFirstLetter() {
  const { live, router } = useHouse()
  const { say, busy, no } = useSay()
  const letter = useLetter(firstLetter)
  const subject = useDraft(`${firstLetter}/subject`)
  const rupture = useAboutRupture(firstLetter)
  const { about, newest } = rupture
  const title = about !== null && newest !== null ? newest.title : subject.text.trim()
  const words = letter.words.text.trim()
  const send = async () => {
    const thread = freshThread()
    const clock = Math.round(live.now()) as Instant
    const head = { kind: 'send-letter', thread, voice: 'own', clock } as const
    const sent = await say({ ...head, subject: title, about, wish: letter.wish, words }, [
      ...letter.keys,
      ...subject.keys,
      ...rupture.keys,
    ])
    if (sent) router.go(`/talk/${thread}`)
  }
  return { letter, subject, rupture, busy, no, send, whole: title !== '' && words !== '' }
}
