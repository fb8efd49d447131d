/** One thing out of my drawer; a letter stays closed until I open it, and that I did is written down nowhere (R41). */
import type { ThreadId } from '@mend/domain/couple'
import { giftOf, type GiftWords } from '@mend/domain/drawer'
import { useState } from 'preact/hooks'
import { useSeeing } from '../../house/seen-marks.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import type { Params } from '../../page/show.ts'
import { Primary } from '../../parts/Button.tsx'
import { Gone } from '../../parts/Gone.tsx'
import { Link } from '../../parts/Link.tsx'
import { Said, SaidPart } from '../../parts/said/Said.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { giftMark } from './gift-mark.ts'
import { drawer } from './words.ts'

const { gift: text, page } = drawer
const back = { to: '/drawer' } as const

/** The page of what my partner gave me. */
export function GiftPage(props: { readonly params: Params }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const thread = props.params['thread'] as ThreadId
  const gift = giftOf(couple, thread, 'partner', moment)
  if (gift === null) return <Gone />
  const { words, order } = gift
  if (words === null) {
    return (
      <Screen title={page.title} back={back}>
        <p>{text.takenBack(partner)}</p>
      </Screen>
    )
  }
  if (words.what === 'letter') return <Letter letter={words} />
  return (
    <Screen title={text[words.what](partner)} back={back}>
      <Seen order={order} />
      {words.what === 'thanks' ? (
        <>
          <Thanks thanks={words} />
          <Link to={`/disclosures/${thread}`}>{text.about}</Link>
        </>
      ) : (
        <Said by="partner" name={partner}>
          {words.words}
        </Said>
      )}
      <p class="soft small">{page.secret(partner)}</p>
    </Screen>
  )
}

function Seen({ order }: { readonly order: number }) {
  useSeeing(giftMark(order), 0)
  return null
}

type Of<What extends GiftWords['what']> = Extract<GiftWords, { readonly what: What }>

function Thanks({ thanks }: { readonly thanks: Of<'thanks'> }) {
  const { did, seen, meant } = thanks
  const partner = usePartnerName()
  return (
    <Said by="partner" name={partner}>
      <SaidPart head={text.did}>{did}</SaidPart>
      <SaidPart head={text.seen(partner)}>{seen}</SaidPart>
      {meant !== '' && <SaidPart head={text.meant(partner)}>{meant}</SaidPart>}
    </Said>
  )
}

function Letter({ letter }: { readonly letter: Of<'letter'> }) {
  const partner = usePartnerName()
  const [open, setOpen] = useState(false)
  return (
    <Screen
      title={text.letter(partner)}
      back={back}
      foot={open ? undefined : <Primary onPress={() => setOpen(true)}>{text.open}</Primary>}
    >
      <section class="envelope" aria-label={text.moment} data-letter={open ? 'open' : 'closed'}>
        <p class="soft small">{text.moment}</p>
        <p class="moment" dir="auto">
          {letter.moment}
        </p>
      </section>
      {open ? (
        <>
          <Said by="partner" name={partner}>
            {letter.words}
          </Said>
          <p class="soft small">
            {text.again} {page.secret(partner)}
          </p>
        </>
      ) : (
        <p class="soft">
          {text.shut} {page.secret(partner)}
        </p>
      )}
    </Screen>
  )
}
