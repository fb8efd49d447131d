/** The first thing: a few words for the feeling, or "I read this, and need until tonight" (R34). */
import type { ThreadId } from '@mend/domain/couple'
import { acknowledgedOf, acknowledgedMine, longestDisclosed } from '@mend/domain/disclosures'
import { useSeeing } from '../../house/seen-marks.ts'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { useSeen } from '../../house/useSeen.ts'
import { Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { disclosure } from './words.ts'

const { page: text } = disclosure

type Props = {
  readonly thread: ThreadId
  readonly mine: boolean
  readonly starters: readonly string[]
}

/** What was said to it, as I read it; and my own answer, where it is mine to give. */
export function Acknowledge({ thread, mine, starters }: Props) {
  const { couple } = useSeen()
  const partner = usePartnerName()
  const { words, untilTonight } = acknowledgedOf(couple, thread)
  if (mine) return <Answered thread={thread} />
  if (words !== null) {
    return (
      <section class="stack" data-acknowledged="words">
        <Said by="me" name={partner}>
          {words}
        </Said>
        <p role="status">{text.done(partner)}</p>
      </section>
    )
  }
  return (
    <section class="stack" data-acknowledged={untilTonight ? 'until-tonight' : 'not-yet'}>
      <p role="status">{untilTonight ? text.iNeedTime(partner) : text.first(partner)}</p>
      <Form thread={thread} starters={starters} mayWait={!untilTonight} />
    </section>
  )
}

/** What my partner said to mine; once it is drawn, Today no longer tells of it. */
function Answered({ thread }: { readonly thread: ThreadId }) {
  const { couple, moment } = useSeen()
  const partner = usePartnerName()
  const { words, untilTonight } = acknowledgedOf(couple, thread)
  const orders = acknowledgedMine(couple, moment)
    .filter((each) => each.thread === thread)
    .map(({ order }) => order)
  return (
    <section class="stack">
      {orders.map((order) => (
        <Seen key={order} order={order} />
      ))}
      {words !== null ? (
        <Said by="partner" name={partner}>
          {words}
        </Said>
      ) : (
        <p class="soft">{untilTonight ? text.theyNeedTime(partner) : text.waits(partner)}</p>
      )}
    </section>
  )
}

function Seen({ order }: { readonly order: number }) {
  useSeeing(`disclosures/${order}`, 0)
  return null
}

function Form(props: Pick<Props, 'thread' | 'starters'> & { readonly mayWait: boolean }) {
  const { thread, starters, mayWait } = props
  const partner = usePartnerName()
  const draft = useDraft(`disclosures/${thread}/said`)
  const { say, busy, no } = useSay()
  const words = draft.text.trim()
  const begin = (starter: string) =>
    draft.set(words === '' ? starter : `${draft.text.trimEnd()} ${starter}`)
  const send = () =>
    void say({ kind: 'acknowledge-disclosure', thread, how: 'words', words }, draft.keys)
  const wait = () =>
    void say({ kind: 'acknowledge-disclosure', thread, how: 'until-tonight', words: '' })
  return (
    <>
      <div class="chips" role="group" aria-label={text.starters}>
        {starters.map((starter) => (
          <Quiet key={starter} onPress={() => begin(starter)}>
            {starter}
          </Quiet>
        ))}
      </div>
      <Coached
        moment="validation"
        label={text.label(partner)}
        lines={2}
        limit={longestDisclosed.acknowledgement}
        draft={draft}
      />
      <NoNotice no={no} />
      <Primary
        disabled={busy || words === '' || words.length > longestDisclosed.acknowledgement}
        onPress={send}
      >
        {text.share(partner)}
      </Primary>
      {mayWait && (
        <>
          <Quiet wide disabled={busy} describedBy="tonight" onPress={wait}>
            {text.tonight}
          </Quiet>
          <p id="tonight" class="soft small">
            {text.tonightNote}
          </p>
        </>
      )}
    </>
  )
}
