/** One card for somebody who joins nothing: chosen, changed, and given away as a link or a code (R46). */
import { useState } from 'preact/hooks'
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { LinkCode, SendLink } from '../../parts/pairing/LinkOut.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { sendCard as text } from '../../words/en/alone/card.ts'
import { heardMs, keepSent, mostSent, sentOf } from './sent.ts'

const longest = 400
const draftKey = 'card/words'

/** Writes the card, then shows its link: only now, and nowhere afterwards. */
export function MakeCard() {
  const [link, setLink] = useState<string | null>(null)
  return link === null ? <Write onMade={setLink} /> : <Ready link={link} />
}

function Write(props: { readonly onMade: (link: string) => void }) {
  const house = useHouse()
  const card = useDraft(draftKey)
  const make = useMake(props.onMade)
  const said = card.text.trim()
  const full = sentOf(house, house.clock.now.value).length >= mostSent
  return (
    <Screen
      title={text.title}
      back={{ to: '/grow' }}
      foot={
        full ? (
          <p class="soft">{text.tooMany}</p>
        ) : (
          <>
            {make.failed && <p role="alert">{text.unreachable}</p>}
            {said === '' && (
              <p id="card-missing" class="soft small">
                {text.missing}
              </p>
            )}
            <Primary
              disabled={said === '' || said.length > longest || make.busy}
              describedBy="card-missing"
              onPress={() => void make.make(said)}
            >
              {make.busy ? text.making : text.make}
            </Primary>
          </>
        )
      }
    >
      <p class="soft">{text.note}</p>
      <fieldset>
        <legend>{text.choose}</legend>
        <div class="stack">
          {text.cards.map((each) => (
            <Quiet key={each} wide pressed={card.text === each} onPress={() => card.set(each)}>
              {each}
            </Quiet>
          ))}
        </div>
      </fieldset>
      <Coached
        moment="need"
        label={text.own}
        hint={text.ownHint}
        lines={4}
        limit={longest}
        onlyYou={null}
        draft={card}
      />
      <p>{text.knows}</p>
      <p>{text.noBack}</p>
      <p class="soft small">
        {text.safe} <Link to="/help">{text.help}</Link>
      </p>
    </Screen>
  )
}

function useMake(onMade: (link: string) => void) {
  const house = useHouse()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const make = async (words: string) => {
    setState('busy')
    const from = house.people.value.me.name
    const made = await house.cards.send({ from, words }).catch(() => null)
    if (made?.ok !== true) {
      setState('failed')
      return
    }
    const now = house.clock.read()
    keepSent(house, [...sentOf(house, now), { thanks: made.value.thanks, until: now + heardMs }])
    house.drafts.set(draftKey, '')
    onMade(`${window.location.origin}/card#${made.value.fragment}`)
  }
  return { make, busy: state === 'busy', failed: state === 'failed' }
}

function Ready({ link }: { readonly link: string }) {
  const { router } = useHouse()
  const { ready } = text
  return (
    <Screen
      key="ready"
      title={ready.title}
      back={{ to: '/grow' }}
      foot={
        <>
          <SendLink link={link} />
          <Plain onPress={() => router.back('/grow')}>{ready.done}</Plain>
        </>
      }
    >
      <p>{ready.note}</p>
      <LinkCode link={link} label={ready.code} />
      <p class="soft small">{ready.paper}</p>
      <div class="row">
        <Quiet onPress={() => window.print()}>{ready.print}</Quiet>
      </div>
    </Screen>
  )
}
