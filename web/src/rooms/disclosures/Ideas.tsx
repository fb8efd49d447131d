/** Ideas: there is no place for one until whoever disclosed it asks (R10, R34). */
import type { ThreadId } from '@mend/domain/couple'
import { type DisclosureView, longestDisclosed } from '@mend/domain/disclosures'
import { useDraft } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { disclosure } from './words.ts'

const { page: text } = disclosure

/** The ideas that were given, and what may be done about more. */
export function Ideas({ view }: { readonly view: DisclosureView }) {
  const { thread, by, ideas, can } = view
  const partner = usePartnerName()
  const { say, busy, no } = useSay()
  return (
    <>
      {ideas.length > 0 && (
        <section class="stack" aria-labelledby="ideas">
          <h2 id="ideas">{text.ideas}</h2>
          {ideas.map((idea, index) => (
            <Said key={index} by={by === 'me' ? 'partner' : 'me'} name={partner}>
              {idea}
            </Said>
          ))}
        </section>
      )}
      {can.giveIdea && <Give thread={thread} />}
      {can.askIdeas && (
        <>
          <NoNotice no={no} />
          <Quiet
            wide
            disabled={busy}
            describedBy="ask-ideas"
            onPress={() => void say({ kind: 'ask-ideas', thread })}
          >
            {text.askIdeas}
          </Quiet>
          <p id="ask-ideas" class="soft small">
            {text.askIdeasNote(partner)}
          </p>
        </>
      )}
      {by === 'me' && !can.askIdeas && ideas.length === 0 && (
        <p class="soft small" role="status">
          {text.ideasAsked(partner)}
        </p>
      )}
    </>
  )
}

function Give({ thread }: { readonly thread: ThreadId }) {
  const partner = usePartnerName()
  const draft = useDraft(`disclosures/${thread}/idea`)
  const { say, busy, no } = useSay()
  const words = draft.text.trim()
  return (
    <section class="stack">
      <p>{text.ideasTheirs(partner)}</p>
      <Coached
        moment="reply"
        label={text.idea}
        lines={2}
        limit={longestDisclosed.idea}
        draft={draft}
      />
      <NoNotice no={no} />
      <Quiet
        disabled={busy || words === '' || words.length > longestDisclosed.idea}
        onPress={() => void say({ kind: 'give-idea', thread, words }, draft.keys)}
      >
        {text.giveIdea(partner)}
      </Quiet>
    </section>
  )
}
