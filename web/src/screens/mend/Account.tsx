/** The camera test: what could be seen and heard, and what it did to me; shared exactly as it stands (R2). */
import { useState } from 'preact/hooks'
import { ruptureOf, type ThreadId } from '@mend/domain/couple'
import { freshThread } from '../../fresh.ts'
import { useDraft, useHouse } from '../../house.ts'
import { Share } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Link } from '../../parts/Link.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { account as text } from '../../words/en/account.ts'
import type { Params } from '../table.tsx'
import { Gone } from './Gone.tsx'
import { usePartnerName } from './names.ts'
import { useSeen } from './see.ts'
import { usePause } from './timeout/usePause.tsx'

export function Account(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const about = props.params['thread'] as ThreadId
  const found = ruptureOf(couple, about, moment)
  return found === null ? <Gone /> : <Editor about={about} title={found.title} />
}

function Editor(props: { readonly about: ThreadId; readonly title: string }) {
  const { about } = props
  const { router, people } = useHouse()
  const partner = usePartnerName()
  const camera = useDraft(`account/${about}/observation`)
  const did = useDraft(`account/${about}/impact`)
  const { say, busy, no } = useSay()
  const pause = usePause(about)
  const [asked, setAsked] = useState(false)
  const open = (value: string) => asked && value.trim() === ''
  const share = async () => {
    setAsked(true)
    const observation = camera.text.trim()
    const impact = did.text.trim()
    if (observation === '' || impact === '') return
    if (
      !(await say({ kind: 'share-account', thread: freshThread(), about, observation, impact }))
    ) {
      return
    }
    camera.clear()
    did.clear()
    router.back(`/mend/${about}`)
  }
  return (
    <Screen
      title={text.title}
      back={{ to: `/mend/${about}`, word: props.title }}
      {...pause.screen}
      foot={
        <>
          <NoNotice no={no} />
          {!pause.resting && (
            <Share partner={people.value.partner} disabled={busy} onPress={() => void share()} />
          )}
          <Link to={`/mend/${about}`} class="button">
            {words.house.saveAndReturn}
          </Link>
        </>
      }
    >
      {pause.notice}
      <Coached
        moment="facts"
        label={text.camera}
        hint={text.cameraHint}
        onlyYou="until-share"
        lines={4}
        limit={4_000}
        value={camera.text}
        onInput={camera.set}
        error={open(camera.text) ? text.cameraMissing : null}
      />
      <Coached
        moment="impact"
        label={text.did}
        hint={text.didHint}
        onlyYou="until-share"
        lines={4}
        limit={4_000}
        value={did.text}
        onInput={did.set}
        error={open(did.text) ? text.didMissing : null}
      />
      <p class="soft small">{text.sees(partner)}</p>
      {pause.sheet}
    </Screen>
  )
}
