/** What I gave my partner: to be read again or taken back; never whether it was opened (R41, H3). */
import type { ThreadId } from '@mend/domain/couple'
import { giftOf, giftsBy, type GiftWords } from '@mend/domain/drawer'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Gone } from '../../parts/Gone.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Quoted } from '../../parts/said/Quoted.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { TakeBack } from '../../parts/said/TakeBack.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import { pastDay } from '../../words/days.ts'
import { capital } from '../../words/language.ts'
import { asked } from '../asking/words.ts'
import { drawer } from './words.ts'

const { given: text } = drawer

/** The list of what I gave. */
export function Given() {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const gifts = giftsBy(couple, 'me', moment)
  return (
    <Screen title={text.title(partner)} back={{ to: '/drawer' }}>
      <p class="soft">{text.note(partner)}</p>
      <Waits />
      {gifts.length === 0 ? (
        <p class="soft">{text.empty}</p>
      ) : (
        <List label={text.title(partner)}>
          {gifts.map(({ thread, at, words }) => (
            <Item
              key={thread}
              title={text[words.what]}
              note={<Quoted text={firstOf(words)} />}
              aside={capital(pastDay(at, moment.now))}
              to={`/drawer/given/${thread}`}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}

function firstOf(words: GiftWords): string {
  switch (words.what) {
    case 'thanks':
      return words.did
    case 'noticed':
      return words.words
    case 'letter':
      return words.moment
  }
}

/** One thing that I gave. */
export function GivenPage(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const thread = props.params['thread'] as ThreadId
  const gift = giftOf(couple, thread, 'me', moment)
  if (gift === null) return <Gone />
  const back = { to: '/drawer/given' } as const
  if (gift.words === null) {
    return (
      <Screen title={text.title(partner)} back={back}>
        <p role="status">{asked.takenBack}</p>
      </Screen>
    )
  }
  return (
    <Screen title={text.titles[gift.words.what]} back={back}>
      <Mine words={gift.words} />
      <Waits />
      <p class="soft small">{text.note(partner)}</p>
      <TakeBack text={text} command={{ kind: 'take-gift-back', thread }} />
    </Screen>
  )
}

function Mine({ words }: { readonly words: GiftWords }) {
  const partner = usePartnerName()
  return (
    <Said by="me" name={partner}>
      {words.what === 'thanks' ? (
        <>
          <SaidPart head={text.did(partner)}>{words.did}</SaidPart>
          <SaidPart head={text.seen(partner)}>{words.seen}</SaidPart>
          {words.meant !== '' && <SaidPart head={text.meant}>{words.meant}</SaidPart>}
        </>
      ) : words.what === 'letter' ? (
        <>
          <SaidPart head={drawer.gift.moment}>{words.moment}</SaidPart>
          <SaidPart>{words.words}</SaidPart>
        </>
      ) : (
        words.words
      )}
    </Said>
  )
}
