/** What both named, and where they differ: with a line of each on living well with it, and nothing to settle (R35). */
import { type Compared, type Difference, valueRoundOf } from '@mend/domain/values'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { words } from '../../words/en.ts'
import { Ordered } from './Write.tsx'
import { values } from './words.ts'

const { opened: text } = values

/** Both orders beside each other. */
export function Opened(props: { readonly compared: Compared; readonly onAgain: () => void }) {
  const { compared, onAgain } = props
  return (
    <Screen title={text.title} back={{ to: '/values' }}>
      <Waits />
      <section class="stack-tight" aria-labelledby="both-named" data-values="both">
        <h2 id="both-named">{text.both}</h2>
        {compared.both.length === 0 ? (
          <p class="soft">{text.bothNone}</p>
        ) : (
          <Ordered order={compared.both} />
        )}
      </section>
      {compared.differ.length > 0 && (
        <section class="stack" aria-labelledby="differ" data-values="differ">
          <h2 id="differ">{text.differ}</h2>
          <p class="soft">{text.note}</p>
          {compared.differ.map((each) => (
            <Differs key={each.value} it={each} />
          ))}
        </section>
      )}
      <Fears />
      <Quiet wide onPress={onAgain}>
        {text.again}
      </Quiet>
      <p class="soft small">{text.evidence}</p>
    </Screen>
  )
}

function Differs({ it }: { readonly it: Difference }) {
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  const { value, of, mine, theirs } = it
  const draft = useDraft(`values/lived/${value}`)
  const said = draft.text.trim()
  return (
    <details>
      <summary>
        {values.names[value]}{' '}
        <span class="soft small">{of === 'me' ? text.mine : text.theirs(partner)}</span>
      </summary>
      <div class="stack">
        {theirs !== '' && (
          <Said by="partner" name={partner}>
            {theirs}
          </Said>
        )}
        {mine !== '' && (
          <Said by="me" name={partner}>
            {mine}
          </Said>
        )}
        <Coached
          moment="need"
          label={text.live(values.names[value])}
          lines={2}
          limit={240}
          draft={draft}
        />
        <NoNotice no={no} />
        <Quiet
          disabled={busy || said === ''}
          onPress={() => void say({ kind: 'live-with-difference', value, words: said }, draft.keys)}
        >
          {words.app.shareWith(partner)}
        </Quiet>
      </div>
    </details>
  )
}

/** What either is afraid of, if they wished to say. */
function Fears() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const round = valueRoundOf(couple, moment)
  const [mine, theirs] = [round?.mine?.fear ?? '', round?.theirs?.fear ?? '']
  return (
    <>
      {theirs !== '' && (
        <section class="stack-tight" aria-label={text.fear(partner)}>
          <h2>{text.fear(partner)}</h2>
          <Said by="partner" name={partner}>
            {theirs}
          </Said>
        </section>
      )}
      {mine !== '' && (
        <section class="stack-tight" aria-label={text.myFear}>
          <h2>{text.myFear}</h2>
          <Said by="me" name={partner}>
            {mine}
          </Said>
        </section>
      )}
    </>
  )
}
