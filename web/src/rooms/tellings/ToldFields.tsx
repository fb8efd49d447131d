/** What happened, what it stirs, why it touches me: three fields, of which the first is enough. */
import { longestTelling } from '@mend/domain/tellings'
import { useDraft } from '../../house/useHouse.ts'
import { Coached } from '../../parts/Coached.tsx'
import { tellings } from './words.ts'

const { tell: text } = tellings

/** The words while they are written; the whole once it says what happened. */
export function useTold() {
  const what = useDraft('tellings/what')
  const stirs = useDraft('tellings/stirs')
  const why = useDraft('tellings/why')
  const said = { what: what.text.trim(), stirs: stirs.text.trim(), why: why.text.trim() }
  const fits = Object.values(said).every((each) => each.length <= longestTelling.told)
  return {
    ...{ what, stirs, why },
    whole: said.what === '' || !fits ? null : said,
    keys: [what, stirs, why].flatMap((each) => each.keys),
  }
}

/** @param props.asked - Share was pressed: say what is missing */
export function ToldFields(props: {
  readonly draft: ReturnType<typeof useTold>
  readonly asked: boolean
}) {
  const { draft, asked } = props
  return (
    <>
      <Coached
        moment="talk"
        label={text.what}
        placeholder={text.whatPlaceholder}
        lines={3}
        limit={longestTelling.told}
        draft={draft.what}
        error={asked && draft.what.text.trim() === '' ? text.missing : null}
      />
      <Coached
        moment="talk"
        label={text.stirs}
        lines={2}
        limit={longestTelling.told}
        draft={draft.stirs}
      />
      <Coached
        moment="talk"
        label={text.why}
        lines={2}
        limit={longestTelling.told}
        draft={draft.why}
      />
    </>
  )
}
