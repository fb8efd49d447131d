/** How far a line goes, what is still welcome, first, and where the line is. */
import { longestLine, type Reach, reaches, type Terms } from '@mend/domain/boundaries'
import { useState } from 'preact/hooks'
import { useStarted } from '../../house/useStarted.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { boundaries } from './words.ts'

const { form: text } = boundaries
const firmestFirst = reaches.toReversed()

/** The words of a line while they are written. */
export type TermsDraft = ReturnType<typeof useTerms>

/**
 * @param place - the name of its drafts
 * @param from - the line as it stands, until something else is written
 */
export function useTerms(place: string, from: Terms | null = null) {
  const [reach, setReach] = useState<Reach>(from?.reach ?? 'not')
  const welcome = useStarted(`boundaries/${place}/welcome`, from?.welcome ?? '')
  const line = useStarted(`boundaries/${place}/line`, from?.line ?? '')
  const terms = { reach, welcome: welcome.text.trim(), line: line.text.trim() }
  const whole = terms.welcome !== '' && terms.line !== ''
  return {
    ...{ reach, setReach, welcome, line },
    whole: whole ? terms : null,
    keys: [...welcome.keys, ...line.keys],
  }
}

/** @param props.secret - nobody else ever reads it */
export function TermsFields(props: {
  readonly draft: TermsDraft
  readonly asked: boolean
  readonly secret: boolean
}) {
  const { draft, asked, secret } = props
  const { reach, setReach, welcome, line } = draft
  const onlyYou = secret ? 'never' : 'until-share'
  return (
    <>
      <Choices
        label={text.reach}
        choices={firmestFirst.map((value) => ({ value, word: boundaries.reach[value] }))}
        value={reach}
        onChange={setReach}
      />
      <Coached
        moment="need"
        label={text.welcome}
        hint={secret ? text.welcomeHintSilent : text.welcomeHint}
        placeholder={text.welcomePlaceholder}
        lines={2}
        limit={longestLine}
        onlyYou={onlyYou}
        draft={welcome}
        error={asked && welcome.text.trim() === '' ? text.missing.welcome : null}
      />
      <Coached
        moment="need"
        label={text.line}
        placeholder={text.linePlaceholder}
        lines={2}
        limit={longestLine}
        onlyYou={onlyYou}
        draft={line}
        error={asked && line.text.trim() === '' ? text.missing.line : null}
      />
    </>
  )
}
