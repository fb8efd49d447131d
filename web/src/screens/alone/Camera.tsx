/** The camera test for one: the facts and what they did to me, kept on this device and shared with nobody. */
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { account } from '../../rooms/accounts/words.ts'
import { alone } from '../../words/en/alone/alone.ts'

const { camera: text } = alone

/** Two fields and no Share: what is typed stays until its owner deletes it. */
export function Camera() {
  const { router } = useHouse()
  const camera = useDraft('alone/camera')
  const did = useDraft('alone/did')
  const clear = () => [camera, did].forEach((draft) => draft.clear())
  const empty = camera.text === '' && did.text === ''
  return (
    <Screen
      title={text.title}
      back={{ to: '/grow' }}
      foot={
        <>
          <Primary onPress={() => router.back('/grow')}>{text.done}</Primary>
          {!empty && <Plain onPress={clear}>{text.clear}</Plain>}
        </>
      }
    >
      <p class="soft">{text.note}</p>
      <Coached
        moment="facts"
        label={account.camera}
        hint={account.cameraHint}
        lines={4}
        limit={4_000}
        onlyYou="never"
        draft={camera}
      />
      <Coached
        moment="impact"
        label={account.did}
        hint={account.didHint}
        lines={4}
        limit={4_000}
        onlyYou="never"
        draft={did}
      />
    </Screen>
  )
}
