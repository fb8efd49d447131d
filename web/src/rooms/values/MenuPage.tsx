/** What helps me when I am overwhelmed, sad or angry, and what my partner says helps them (R35). */
import { type Menu, menuOf, type Mood, moods } from '@mend/domain/values'
import { useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { useStarted } from '../../house/useStarted.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Headed } from '../../parts/said/Headed.tsx'
import { Nobody } from '../../parts/Nobody.tsx'
import { useSay } from '../../parts/saying.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { ShareFoot } from '../../parts/ShareFoot.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { LookAgain } from './LookAgain.tsx'
import { values } from './words.ts'

const { menu: text } = values
const lengths = ['none', '20', '60', '240', '1440'] as const
type Length = (typeof lengths)[number]
const helps = ['seen', 'quiet'] as const

/** My own menu: one mood at a time. */
export function MyMenu() {
  const [mood, setMood] = useState<Mood>('overwhelmed')
  return <ForMood key={mood} mood={mood} onMood={setMood} />
}

type ForMoodProps = { readonly mood: Mood; readonly onMood: (mood: Mood) => void }

function ForMood({ mood, onMood }: ForMoodProps) {
  const partner = usePartnerName()
  const form = useMenuForm(mood)
  const { first, notThis } = form
  return (
    <Screen
      title={text.title}
      back={{ to: '/values' }}
      foot={<ShareFoot draft={form} empty={form.empty} />}
    >
      <p class="soft">{text.note(partner)}</p>
      <Nobody />
      <LookAgain />
      <Waits />
      <Choices
        label={text.mood}
        choices={moods.map((value) => ({ value, word: text.moods[value] }))}
        value={mood}
        onChange={onMood}
      />
      <Coached
        moment="need"
        label={text.first}
        placeholder={text.firstPlaceholder}
        limit={160}
        draft={first}
      />
      <Coached
        moment="need"
        label={text.notThis}
        placeholder={text.notThisPlaceholder}
        limit={160}
        draft={notThis}
      />
      <Choices
        label={text.minutes}
        choices={lengths.map((value) => ({ value, word: text.lengths[value] }))}
        value={form.length}
        onChange={form.setLength}
      />
      <Choices
        label={text.help}
        choices={helps.map((value) => ({ value, word: text.helps[value] }))}
        value={form.help}
        onChange={form.setHelp}
      />
      {form.saved && <p role="status">{text.saved(partner)}</p>}
    </Screen>
  )
}

function useMenuForm(mood: Mood) {
  const { couple, moment } = useSeen()
  const { say, busy, no } = useSay()
  const known = menuOf(couple, 'me', moment)[mood]
  const first = useStarted(`values/menu/${mood}/first`, known?.first ?? '')
  const notThis = useStarted(`values/menu/${mood}/notThis`, known?.notThis ?? '')
  const [length, setLength] = useState<Length>(lengthOf(known))
  const [help, setHelp] = useState(known?.help ?? 'seen')
  const [saved, setSaved] = useState(false)
  const share = async () => {
    const minutes = length === 'none' ? null : Number(length)
    const said = { mood, first: first.text.trim(), notThis: notThis.text.trim(), minutes, help }
    const keys = [...first.keys, ...notThis.keys]
    setSaved((await say({ kind: 'write-menu', ...said }, keys)) !== false)
  }
  const empty = first.text.trim() === '' && notThis.text.trim() === '' && length === 'none'
  return {
    ...{ first, notThis, length, setLength, help, setHelp, saved, busy, no, empty },
    share: () => void share(),
  }
}

const lengthOf = (menu: Menu | undefined): Length =>
  lengths.find((each) => each === String(menu?.minutes ?? 'none')) ?? 'none'

/** What my partner says helps: one tap from a word of theirs. */
export function TheirMenu() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const alone = useHouse().people.value.partner === null
  const menu = menuOf(couple, 'partner', moment)
  const written = moods.flatMap((mood) => menu[mood] ?? [])
  return (
    <Screen title={text.titleTheirs(partner)} back={{ to: '/values' }}>
      {written.length === 0 ? (
        <>
          <p>{text.noneTheirs(partner)}</p>
          {!alone && <p class="soft">{text.ask(partner)}</p>}
        </>
      ) : (
        written.map((each) => <Written key={each.mood} menu={each} />)
      )}
      <p class="soft small">
        {text.evidence} {text.evidenceLimit}
      </p>
    </Screen>
  )
}

function Written({ menu }: { readonly menu: Menu }) {
  const partner = usePartnerName()
  const { mood, first, notThis, help } = menu
  const length = lengthOf(menu)
  return (
    <section class="stack-tight" aria-labelledby={`menu-${mood}`} data-menu={mood}>
      <h2 id={`menu-${mood}`}>{text.moodsTheirs[mood](partner)}</h2>
      <Headed head={text.first} words={first} />
      <Headed head={text.notThis} words={notThis} />
      {length !== 'none' && (
        <p>
          <span class="soft small block">{text.minutes}</span>
          {text.lengths[length]}
        </p>
      )}
      <p>{text.helpsTheirs[help](partner)}</p>
    </section>
  )
}
