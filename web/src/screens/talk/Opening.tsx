/** The way into a talk: is now good, the body and the tone, and the topic in words that both approve. */
import { useState } from 'preact/hooks'
import { type Instant, rupturesOf, type ThreadId } from '@mend/domain/couple'
import { useDraft, useHouse } from '../../house.ts'
import { Plain, Primary, Quiet, Share } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Coached } from '../../parts/Coached.tsx'
import { Said } from '../../parts/Said.tsx'
import { TimePick } from '../../parts/TimePick.tsx'
import { momentWords } from '../../when.ts'
import { talk } from '../../words/en/talk.ts'
import { momentInside } from '../mend/days.ts'
import { PassOn } from './OnePhone.tsx'
import { TalkScreen } from './TalkScreen.tsx'
import type { Table } from './useTalk.ts'
import { wantedKey } from './wanted.ts'

// ── is now good ─────────────────────────────────────────────────────────────────────────────────

export function Asked({ table }: { readonly table: Table }) {
  const { asked } = talk
  return table.view.iAsked ? (
    <TalkScreen table={table} title={asked.mine(table.name)}>
      <p class="soft">{asked.mineNote}</p>
    </TalkScreen>
  ) : (
    <AnswerAsk table={table} />
  )
}

function AnswerAsk({ table }: { readonly table: Table }) {
  const { asked } = talk
  const { clock } = useHouse()
  const [later, setLater] = useState(false)
  const [from, setFrom] = useState<Instant | null>(null)
  const answer = (say: 'now' | 'at' | 'not-today', at: Instant | null) =>
    void table.act((head) => ({ ...head, kind: 'answer-talk', answer: say, from: at }))
  const { mode } = table.view
  return (
    <TalkScreen
      table={table}
      title={asked.title(table.name)}
      foot={
        later ? (
          <>
            <Primary
              disabled={table.busy || from === null}
              onPress={() => from !== null && answer('at', from)}
            >
              {from === null ? asked.when : asked.say(momentWords(from, clock.now.peek()))}
            </Primary>
            <Plain onPress={() => setLater(false)}>{talk.issue.back}</Plain>
          </>
        ) : (
          <>
            <Primary disabled={table.busy} onPress={() => answer('now', null)}>
              {asked.now}
            </Primary>
            <div class="row even">
              <Quiet onPress={() => setLater(true)}>{asked.later}</Quiet>
              <Quiet disabled={table.busy} onPress={() => answer('not-today', null)}>
                {asked.notToday}
              </Quiet>
            </div>
          </>
        )
      }
    >
      <p class="soft">
        {mode === 'one-phone' ? asked.modes['one-phone'](table.name) : asked.modes[mode]}
      </p>
      {later && <TimePick label={asked.when} value={from} onChange={setFrom} />}
      <p class="soft small">{asked.noReason}</p>
    </TalkScreen>
  )
}

// ── body and tone ───────────────────────────────────────────────────────────────────────────────

export function SetUp({ table }: { readonly table: Table }) {
  const { setUp } = talk
  const { clock } = useHouse()
  const { from, ready, mode } = table.view
  const now = clock.now.value
  const early = from !== null && now < from
  const cues = mode === 'letter' ? setUp.letterCues : setUp.cues
  return (
    <TalkScreen
      table={table}
      title={setUp.title}
      foot={
        ready.me ? (
          <PassOn table={table} />
        ) : (
          <Primary
            disabled={table.busy || early}
            onPress={() => void table.act((head) => ({ ...head, kind: 'ready-talk' }))}
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
          {setUp.waiting(table.name)}
        </p>
      )}
    </TalkScreen>
  )
}

// ── the topic ───────────────────────────────────────────────────────────────────────────────────

export function TopicWords({ table }: { readonly table: Table }) {
  const { issue } = table.view
  const [writing, setWriting] = useState<string | null>(null)
  // Words of the other that came meanwhile are read before mine replace them.
  if (issue === null || writing === issue.words) {
    return <WriteTopic table={table} onBack={issue === null ? null : () => setWriting(null)} />
  }
  return <ReadTopic table={table} issue={issue} onWrite={() => setWriting(issue.words)} />
}

function ReadTopic(props: {
  readonly table: Table
  readonly issue: NonNullable<Table['view']['issue']>
  readonly onWrite: () => void
}) {
  const { table, issue } = props
  const mine = issue.by === 'me'
  const approve = () =>
    void table.act((head) => ({ ...head, kind: 'approve-issue', words: issue.words }))
  return (
    <TalkScreen
      table={table}
      title={mine ? talk.issue.mineTitle : talk.issue.theirs(table.name)}
      foot={
        mine ? (
          <>
            <PassOn table={table} />
            <Plain onPress={props.onWrite}>{talk.issue.other}</Plain>
          </>
        ) : (
          <>
            <Primary disabled={table.busy} onPress={approve}>
              {talk.issue.yes}
            </Primary>
            <Plain onPress={props.onWrite}>{talk.issue.other}</Plain>
          </>
        )
      }
    >
      <Said by={issue.by} name={table.name}>
        {issue.words}
      </Said>
      {mine && (
        <p class="soft" role="status">
          {talk.issue.mine(table.name)}
        </p>
      )}
    </TalkScreen>
  )
}

function WriteTopic(props: { readonly table: Table; readonly onBack: (() => void) | null }) {
  const { table, onBack } = props
  const { people } = useHouse()
  const draft = useDraft(`${table.drafts}/issue`)
  const wanted = useDraft(wantedKey)
  const { newest, about, choose } = useRupture(table)
  const words = draft.text.trim()
  const propose = async () => {
    const instead = table.view.issue?.words ?? null
    const sent = await table.act((head) => ({
      ...head,
      kind: 'propose-issue',
      words,
      about,
      instead,
    }))
    if (!sent) return
    draft.clear()
    wanted.clear()
    onBack?.()
  }
  return (
    <TalkScreen
      table={table}
      title={talk.issue.title}
      foot={
        <>
          <Share
            partner={table.voice === 'own' ? people.value.partner : people.value.me}
            disabled={table.busy || words === ''}
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
        onlyYou="until-share"
        value={draft.text}
        onInput={draft.set}
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

/** One open rupture may be attached: the one the talk was asked from, else the newest; no older one (R28). */
function useRupture(table: Table) {
  const { couple, me, clock } = useHouse()
  const chosen = useDraft(`${table.drafts}/about`)
  const moment = { me, now: clock.now.value }
  const wanted = useDraft(wantedKey)
  const all = rupturesOf(couple.value, moment).filter(({ can }) => can.work)
  const open = all.find(({ thread }) => thread === wanted.text) ?? all[0] ?? null
  const about = open !== null && chosen.text !== 'none' ? open.thread : null
  return {
    newest: open,
    about,
    choose: (value: ThreadId | 'none') => chosen.set(value === 'none' ? 'none' : ''),
  }
}
