/** Writing a letter for a hard day: for which moment it is, and the letter (R41). */
import { isHurtOpen, longestGiven } from '@mend/domain/drawer'
import { useState } from 'preact/hooks'
import { freshThread } from '../../house/thread-ids.ts'
import { type Draft, useDraft, useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { drawer } from './words.ts'

const { letter: text } = drawer

/** The form; `Gone` while nobody is there to read it. */
export function LetterForm() {
  return useHouse().people.value.partner === null ? <Gone /> : <Form />
}

function Form() {
  const form = useLetter()
  const partner = usePartnerName()
  const { moment, letter, missing } = form
  return (
    <Screen
      title={text.title}
      back={{ to: '/drawer' }}
      foot={<ShareFoot saveTo="/drawer" draft={form} />}
    >
      <p class="soft">
        {text.note(partner)} {text.secret(partner)}
      </p>
      <NotCalm />
      <MomentField draft={moment} />
      <div class="hard-day">
        <Coached
          moment="appreciation"
          label={text.label}
          hint={text.hint(partner)}
          placeholder={text.placeholder}
          lines={8}
          limit={longestGiven.letter}
          draft={letter}
        />
      </div>
      {missing && (
        <p class="small" role="alert">
          {text.missing}
        </p>
      )}
    </Screen>
  )
}

function useLetter() {
  const { router } = useHouse()
  const moment = useDraft('drawer/letter/moment')
  const letter = useDraft('drawer/letter/words')
  const { say, busy, no } = useSay()
  const [missing, setMissing] = useState(false)
  const written = { moment: moment.text.trim(), words: letter.text.trim() }
  const share = async () => {
    const lacks = written.moment === '' || written.words === ''
    setMissing(lacks)
    if (lacks) return
    const event = { kind: 'leave-letter', thread: freshThread(), ...written } as const
    if (await say(event, [...moment.keys, ...letter.keys])) router.back('/drawer/given')
  }
  return { moment, letter, missing, busy, no, share: () => void share() }
}

/** It is better written on a calm day, and may be written on any. */
function NotCalm() {
  const { couple } = useSeen()
  const partner = usePartnerName()
  if (!isHurtOpen(couple)) return null
  return (
    <Notice>
      <p>{text.hurtOpen(partner)}</p>
      <p class="soft small">{text.hurtOpenNote}</p>
    </Notice>
  )
}

function MomentField({ draft }: { readonly draft: Draft }) {
  return (
    <div class="stack-tight">
      <Coached
        moment="appreciation"
        label={text.moment}
        hint={text.momentHint}
        placeholder={text.momentPlaceholder}
        limit={longestGiven.moment}
        draft={draft}
      />
      {draft.text.trim() === '' && (
        <div class="chips" role="group" aria-label={text.starters}>
          {text.moments.map((each) => (
            <Quiet key={each} onPress={() => draft.set(each)}>
              {each}
            </Quiet>
          ))}
        </div>
      )}
    </div>
  )
}
