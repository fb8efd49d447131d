/** The parking lot: another topic is written down for me alone, or put on a short list for us both (R28). */
import { useDraft, useHouse } from '../../house/useHouse.ts'
import { parkingOf } from '@mend/domain/topics'
import { freshThread } from '../../house/thread-ids.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Item, List } from '../../parts/List.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { talk } from '../talks/words/talk.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'

const { parking } = talk

/** Writes a topic down for me alone, or offers it to the short list of both. */
export function ParkSheet(props: { readonly onClose: () => void }) {
  const draft = useDraft('talk/topic')
  const { couple, me } = useHouse()
  const { say, busy, no } = useSay()
  const name = usePartnerName()
  const words = draft.text.trim()
  const { canOffer } = parkingOf(couple.value, { me })
  const park = async (kind: 'keep-topic' | 'offer-topic') => {
    if (await say({ kind, thread: freshThread(), words }, draft.keys)) props.onClose()
  }
  return (
    <Sheet title={parking.title} onClose={props.onClose}>
      <p class="soft">{parking.note}</p>
      <Coached moment="rupture" label={parking.field} limit={200} draft={draft} />
      <NoNotice no={no} />
      <Primary disabled={busy || words === ''} onPress={() => void park('keep-topic')}>
        {parking.keep}
      </Primary>
      {canOffer ? (
        <Plain disabled={busy || words === ''} onPress={() => void park('offer-topic')}>
          {parking.offer(name)}
        </Plain>
      ) : (
        <p class="soft small">{parking.full}</p>
      )}
    </Sheet>
  )
}

/** What waits, on the page called Talk. */
export function ParkingLists() {
  const { couple, me } = useHouse()
  const { say, busy } = useSay()
  const { mine, shared, canOffer } = parkingOf(couple.value, { me })
  return (
    <>
      {shared.length > 0 && (
        <section class="stack" aria-labelledby="shared-topics">
          <h2 id="shared-topics">{parking.shared}</h2>
          <List>
            {shared.map(({ thread, words }) => (
              <Item
                key={thread}
                title={<span dir="auto">{words}</span>}
                aside={
                  <Quiet disabled={busy} onPress={() => void say({ kind: 'settle-topic', thread })}>
                    <span aria-hidden="true">{parking.shortSettle}</span>
                    <span class="unseen">{parking.settle(words)}</span>
                  </Quiet>
                }
              />
            ))}
          </List>
        </section>
      )}
      {mine.length > 0 && (
        <section class="stack" aria-labelledby="my-topics">
          <h2 id="my-topics">{parking.mine}</h2>
          <List>
            {mine.map(({ thread, words }) => (
              <Item
                key={thread}
                title={<span dir="auto">{words}</span>}
                aside={
                  <span class="row">
                    {canOffer && (
                      <Quiet
                        disabled={busy}
                        onPress={() =>
                          void say({ kind: 'offer-topic', thread: freshThread(), words })
                        }
                      >
                        <span aria-hidden="true">{parking.shortShare}</span>
                        <span class="unseen">{parking.share(words)}</span>
                      </Quiet>
                    )}
                    <Quiet disabled={busy} onPress={() => void say({ kind: 'drop-topic', thread })}>
                      <span aria-hidden="true">{parking.shortDrop}</span>
                      <span class="unseen">{parking.drop(words)}</span>
                    </Quiet>
                  </span>
                }
              />
            ))}
          </List>
        </section>
      )}
    </>
  )
}
