/** In which language Mend speaks on this device: each is offered by its own name. */
import { useState } from 'preact/hooks'
import { speak } from './speak.ts'
import { tongue as text } from '../../words/en/device/tongue.ts'
import { locale } from '../../words/locale.ts'
import { type Tongue, tongueOf, tongues } from '../../words/tongues.ts'
import { InLine } from '../Button.tsx'
import { Choices } from '../Choices.tsx'
import { useTask } from '../task.ts'

type TonguesProps = {
  /** Makes all words safe before the page is opened anew; false where they are not, and then it stays. */
  readonly before: () => Promise<boolean>
}

/** The choice in Settings. */
export function Tongues({ before }: TonguesProps) {
  const { failed, wanted, change } = useTongue(before)
  return (
    <>
      <Choices
        label={text.title}
        labelUnseen
        value={wanted ?? locale.language}
        onChange={change}
        choices={tongues.map(({ language, name }) => ({
          value: language,
          word: <span lang={language}>{name}</span>,
        }))}
      />
      <Failed failed={failed} />
    </>
  )
}

/** On the first page: whoever cannot read it finds the name of their own language at its end. */
export function OtherTongues() {
  const { failed, change } = useTongue(() => Promise.resolve(true))
  return (
    <>
      {tongues
        .filter(({ language }) => language !== locale.language)
        .map(({ language, name }) => (
          <p class="small" key={language} lang={language}>
            <InLine onPress={() => change(language)}>{name}</InLine>
          </p>
        ))}
      <Failed failed={failed} />
    </>
  )
}

function Failed({ failed }: { readonly failed: boolean }) {
  return (
    <p class="small" role="status">
      {failed && text.offline}
    </p>
  )
}

function useTongue(before: () => Promise<boolean>) {
  const [failed, setFailed] = useState(false)
  const [wanted, setWanted] = useState<Tongue['language'] | null>(null)
  const { start } = useTask(async (to: Tongue) => {
    setFailed(false)
    setWanted(to.language)
    const speaks = (await before()) && (await speak(window, to))
    setFailed(!speaks)
    if (!speaks) setWanted(null)
  })
  return { failed, wanted, change: (language: Tongue['language']) => start(tongueOf(language)) }
}
