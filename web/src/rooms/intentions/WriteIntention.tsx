/** Writing what I hope for and am afraid of; nobody reads it before both have written (R37). */
import { type HopeFor, hopesFor, intentionsOf } from '@mend/domain/intentions'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary } from '../../parts/Button.tsx'
import { Choices, Switch } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { sealed } from '../../words/en/sealed.ts'
import { intentions } from './words.ts'

const { form: text } = intentions

/** The form; gone where mine is written, or it is not the time for another. */
export function WriteIntention() {
  const partner = usePartnerName()
  const form = useForm()
  if (form === null) return <Gone />
  const { hope, setHope, words, afraid, pressed, setPressed } = form
  return (
    <Screen
      title={text.title}
      back={{ to: '/intentions' }}
      foot={
        <>
          <NoNotice no={form.no} />
          <Primary disabled={form.busy || hope === null} onPress={form.save}>
            {sealed.save(partner)}
          </Primary>
        </>
      }
    >
      <Choices
        label={text.hope}
        choices={hopesFor.map((value) => ({ value, word: text.hopes[value] }))}
        value={hope}
        onChange={setHope}
      />
      <Coached
        moment="need"
        onlyYou="until-both"
        label={text.words}
        placeholder={text.wordsPlaceholder}
        lines={2}
        limit={240}
        draft={words}
      />
      <Coached
        moment="need"
        onlyYou="until-both"
        label={text.afraid}
        placeholder={text.afraidPlaceholder}
        lines={2}
        limit={240}
        draft={afraid}
      />
      <Switch
        label={text.pressed(partner)}
        hint={text.pressedNote}
        on={pressed}
        onChange={setPressed}
      />
    </Screen>
  )
}

function useForm() {
  const { couple, moment } = useSeen()
  const { router, people } = useHouse()
  const { say, busy, no } = useSay()
  const words = useDraft('intentions/words')
  const afraid = useDraft('intentions/afraid')
  const [hope, setHope] = useState<HopeFor | null>(null)
  const [pressed, setPressed] = useState(false)
  const [saving, setSaving] = useState(false)
  const { latest, mayBeginFrom } = intentionsOf(couple, moment)
  const begun = latest?.state === 'writing' && !latest.iWrote ? latest.thread : null
  const mayWrite = begun !== null || mayBeginFrom === null
  if (people.value.partner === null || !(mayWrite || saving)) return null
  const save = async () => {
    if (hope === null) return
    setSaving(true)
    const thread = begun ?? freshThread()
    const said = { thread, hope, words: words.text.trim(), afraid: afraid.text.trim() }
    const ready = begun !== null || (await say({ kind: 'invite-intentions', thread }))
    // A yes and a no are noted alike, so that neither can be told from the other by what is written.
    const why = pressed ? 'asking' : 'freely'
    const noted = ready && (await say({ kind: 'note-intention', thread, why }))
    const keys = [...words.keys, ...afraid.keys]
    if (noted && (await say({ kind: 'write-intention', ...said }, keys))) router.back('/intentions')
    else setSaving(false)
  }
  return {
    ...{ hope, setHope, words, afraid, pressed, setPressed, no },
    busy: busy || saving,
    save: () => void save(),
  }
}
