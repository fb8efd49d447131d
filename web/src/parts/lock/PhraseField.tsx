/** Where twelve words are typed: read as people write them, and a word that is none is named. */
import { useEffect, useState } from 'preact/hooks'
import { type ReadPhrase, readPhrase } from '@mend/device/phrase'
import { onboarding } from '../../words/en/onboarding.ts'
import { Field } from '../Field.tsx'

const { typed } = onboarding

/** Twelve words as typed, and whether they belong together. */
export function usePhrase(): {
  readonly text: string
  readonly whole: boolean
  readonly set: (text: string) => void
  readonly read: ReadPhrase | null
} {
  const [text, set] = useState('')
  const [read, setRead] = useState<ReadPhrase | null>(null)
  useEffect(() => {
    let older = false
    void readPhrase(text).then((found) => {
      if (!older) setRead(found)
    })
    return () => {
      older = true
    }
  }, [text])
  return { text, set, read, whole: read?.entropy != null }
}

/** The field, and below it what is still missing. */
export function PhraseField(props: {
  readonly label: string
  readonly phrase: ReturnType<typeof usePhrase>
}) {
  const { text, set, read } = props.phrase
  return (
    <>
      <Field label={props.label} value={text} onInput={set} lines={4} onlyYou="never" />
      <div role="status" class="stack soft small">
        {read !== null && sentencesFor(text, read).map((said) => <p key={said}>{said}</p>)}
      </div>
    </>
  )
}

const mostNamed = 3

// The last word may not be finished yet: it is named once something stands behind it, or there are twelve.
function sentencesFor(text: string, { count, strays, entropy }: ReadPhrase): readonly string[] {
  if (count === 0 || entropy !== null) return []
  const writing = count < 12 && /\p{L}$/u.test(text)
  const named = strays.filter(({ place }) => !(writing && place === count)).slice(0, mostNamed)
  const misspelled = named.map(({ word, place, near }) =>
    near === null ? typed.stray(word, place) : typed.near(word, place, near),
  )
  if (count !== 12) return [...misspelled, typed.count(count)]
  return strays.length > 0 ? misspelled : [typed.apart]
}
