/** The way into a talk: is now good, the body and the tone, and the topic in words that both approve. */
import { useState } from 'preact/hooks'
import type { Instant } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../../house/useHouse.ts'
import { Plain, Primary, Quiet, Share } from '../../../parts/Button.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { Coached } from '../../../parts/Coached.tsx'
import { Said } from '../../../parts/said/Said.tsx'
import { TimePick } from '../../../parts/time/TimePick.tsx'
import { momentWords } from '../../../words/when.ts'
import { talk } from '../words/talk.ts'
import { momentInside } from '../../../words/days.ts'
import { PassOn } from '../parts/OnePhone.tsx'
import { TalkScreen } from '../parts/TalkScreen.tsx'
import type { Seat } from '../parts/useTalk.ts'
import { useAboutRupture } from '../parts/aboutRupture.ts'

// ── is now good ─────────────────────────────────────────────────────────────────────────────────

/** A talk that was asked for and not answered, seen from either side. */
export function Asked({ seat }: { readonly seat: Seat }) {
  const { asked } = talk
  return seat.view.iAsked ? (
    <TalkScreen seat={seat} title={asked.mine(seat.name)}>
      <p class="soft">{asked.mineNote}</p>
    </TalkScreen>
  ) : (
    <AnswerAsk seat={seat} />
  )
}

function AnswerAsk({ seat }: { readonly seat: Seat }) {
  const { asked } = talk
  const { clock } = useHouse()
  const [later, setLater] = useState(false)
  const [from, setFrom] = useState<Instant | null>(null)
  const answer = (say: 'now' | 'at' | 'not-today', at: Instant | null) =>
    void seat.act((head) => ({ ...head, kind: 'answer-talk', answer: say, from: at }))
  const { mode } = seat.view
  return (
    <TalkScreen
      seat={seat}
      title={asked.title(seat.name)}
      foot={
        later ? (
          <>
            <Primary
              disabled={seat.busy || from === null}
              onPress={() => from !== null && answer('at', from)}
            >
              {from === null ? asked.when : asked.say(momentWords(from, clock.now.peek()))}
            </Primary>
            <Plain onPress={() => setLater(false)}>{talk.issue.back}</Plain>
          </>
        ) : (
          <>
            <Primary disabled={seat.busy} onPress={() => answer('now', null)}>
              {asked.now}
            </Primary>
            <div class="row even">
              <Quiet onPress={() => setLater(true)}>{asked.later}</Quiet>
              <Quiet disabled={seat.busy} onPress={() => answer('not-today', null)}>
                {asked.notToday}
              </Quiet>
            </div>
          </>
        )
      }
    >
      <p class="soft">
        {mode === 'one-phone' ? asked.modes['one-phone'](seat.name) : asked.modes[mode]}
      </p>
      {later && <TimePick label={asked.when} value={from} onChange={setFrom} />}
      <p class="soft small">{asked.noReason}</p>
    </TalkScreen>
  )
}

// ── body and tone ───────────────────────────────────────────────────────────────────────────────

/** A time that one would like: the other says yes to it, or names another; nobody agrees by being asked. */
function ProposedTime(props: { readonly seat: Seat; readonly from: Instant }) {
  const { seat, from } = props
  const { time } = talk
  const { clock } = useHouse()
  const [other, setOther] = useState(false)
  const [picked, setPicked] = useState<Instant | null>(null)
  const when = momentInside(from, clock.now.value)
  if (seat.view.proposedBy === 'me') {
    return (
      <TalkScreen seat={seat} title={time.mine(seat.name, when)}>
        <p class="soft">{time.mineNote(seat.name)}</p>
      </TalkScreen>
    )
  }
  const answer = (at: Instant) =>
    void seat.act((head) => ({ ...head, kind: 'answer-time', from: at }))
  return (
    <TalkScreen
      seat={seat}
      title={time.theirs(seat.name, when)}
      foot={
        other ? (
          <>
            <Primary
              disabled={seat.busy || picked === null}
              onPress={() => picked !== null && answer(picked)}
            >
              {picked === null
                ? talk.asked.when
                : time.propose(momentInside(picked, clock.now.peek()))}
            </Primary>
            <Plain onPress={() => setOther(false)}>{talk.issue.back}</Plain>
          </>
        ) : (
          <>
            <Primary disabled={seat.busy} onPress={() => answer(from)}>
              {time.yes(when)}
            </Primary>
            <div class="row even">
              <Quiet onPress={() => setOther(true)}>{talk.asked.later}</Quiet>
            </div>
          </>
        )
      }
    >
      <p class="soft">{time.theirsNote}</p>
      {other && <TimePick label={talk.asked.when} value={picked} onChange={setPicked} />}
    </TalkScreen>
  )
}

/** What helps before it begins; each says when they are ready. */
export function SetUp({ seat }: { readonly seat: Seat }) {
  const { from, proposedBy } = seat.view
  if (proposedBy !== null && from !== null) return <ProposedTime seat={seat} from={from} />
  return <Ready seat={seat} />
}

function Ready({ seat }: { readonly seat: Seat }) {
  const { setUp } = talk
  const { clock } = useHouse()
  const { from, ready, mode } = seat.view
  const now = clock.now.value
  const early = from !== null && now < from
  const cues = mode === 'letter' ? setUp.letterCues : setUp.cues
  return (
    <TalkScreen
      seat={seat}
      title={setUp.title}
      foot={
        ready.me ? (
          <PassOn seat={seat} />
        ) : (
          <Primary
            disabled={seat.busy || early}
            onPress={() => void seat.act((head) => ({ ...head, kind: 'ready-talk' }))}
          >
            {early ? setUp.notYet(momentInside(from, now)) : setUp.ready}
          </Primary>
        )
      }
    >
      {early && <p>{setUp.planned(momentInside(from, now))}</p>}
      <ul class="cues">
        {cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      {ready.me && (
        <p class="soft" role="status">
          {setUp.waiting(seat.name)}
        </p>
      )}
    </TalkScreen>
  )
}

// ── the topic ───────────────────────────────────────────────────────────────────────────────────

/** One proposes the topic in words, the other approves them or writes others. */
export function TopicWords({ seat }: { readonly seat: Seat }) {
  const { issue } = seat.view
  const [writing, setWriting] = useState<string | null>(null)
  // Words of the other that came meanwhile are read before mine replace them.
  if (issue === null || writing === issue.words) {
    return <WriteTopic seat={seat} onBack={issue === null ? null : () => setWriting(null)} />
  }
  return <ReadTopic seat={seat} issue={issue} onWrite={() => setWriting(issue.words)} />
}

function ReadTopic(props: {
  readonly seat: Seat
  readonly issue: NonNullable<Seat['view']['issue']>
  readonly onWrite: () => void
}) {
  const { seat, issue } = props
  const mine = issue.by === 'me'
  const approve = () =>
    void seat.act((head) => ({ ...head, kind: 'approve-issue', words: issue.words }))
  return (
    <TalkScreen
      seat={seat}
      title={mine ? talk.issue.mineTitle : talk.issue.theirs(seat.name)}
      foot={
        mine ? (
          <>
            <PassOn seat={seat} />
            <Plain onPress={props.onWrite}>{talk.issue.other}</Plain>
          </>
        ) : (
          <>
            <Primary disabled={seat.busy} onPress={approve}>
              {talk.issue.yes}
            </Primary>
            <Plain onPress={props.onWrite}>{talk.issue.other}</Plain>
          </>
        )
      }
    >
      <Said by={issue.by} name={seat.name}>
        {issue.words}
      </Said>
      {mine && (
        <p class="soft" role="status">
          {talk.issue.mine(seat.name)}
        </p>
      )}
    </TalkScreen>
  )
}

function WriteTopic(props: { readonly seat: Seat; readonly onBack: (() => void) | null }) {
  const { seat, onBack } = props
  const { people } = useHouse()
  const draft = useDraft(`${seat.drafts}/issue`)
  const { newest, about, choose, keys } = useAboutRupture(seat.drafts)
  const words = draft.text.trim()
  const propose = async () => {
    const instead = seat.view.issue?.words ?? null
    const sent = await seat.act(
      (head) => ({ ...head, kind: 'propose-issue', words, about, instead }),
      [...draft.keys, ...keys],
    )
    if (sent) onBack?.()
  }
  return (
    <TalkScreen
      seat={seat}
      title={talk.issue.title}
      foot={
        <>
          <Share
            partner={seat.voice === 'own' ? people.value.partner : people.value.me}
            disabled={seat.busy || words === ''}
            onPress={() => void propose()}
          />
          {onBack !== null && <Plain onPress={onBack}>{talk.issue.back}</Plain>}
        </>
      }
    >
      <p class="soft">{talk.issue.note}</p>
      <Coached
        moment="rupture"
        label={talk.issue.field}
        placeholder={talk.issue.placeholder}
        limit={200}
        draft={draft}
      />
      {newest !== null && (
        <Choices
          label={talk.issue.about}
          choices={[
            { value: newest.thread, word: newest.title },
            { value: 'none', word: talk.issue.none },
          ]}
          value={about ?? 'none'}
          onChange={choose}
        />
      )}
    </TalkScreen>
  )
}
