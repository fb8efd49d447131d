/** One line as it reads: what it is about, what is still welcome, first, then the line, and what Mend does with it. */
import {
  type BoundaryView,
  closes,
  promptsAbout,
  type Reach,
  type Subject,
  type Terms,
} from '@mend/domain/boundaries'
import { useHouse } from '../../house/useHouse.ts'
import { usePartnerName } from '../../house/usePartnerName.ts'
import { Link } from '../../parts/Link.tsx'
import { plainTime, type SaidHere } from '../../words/plain-days.ts'
import { boundaries as text } from './words.ts'

const { card, does } = text

/** What a line is about, in a few words. */
export function aboutWords(subject: Subject, here: SaidHere): string {
  switch (subject.what) {
    case 'topic':
      return text.topics[subject.topic]
    case 'own':
      return subject.words
    case 'channel':
      return text.channels[subject.channel]
    case 'hours':
      return text.hours(plainTime(subject.from, here), plainTime(subject.to, here))
  }
}

/** How far a line goes, as its owner or their partner reads it. */
export function reachWords(reach: Reach, by: 'me' | 'partner', partner: string): string {
  if (by === 'me') return text.reach[reach]
  return reach === 'mine' ? text.reachTheirs.mine(partner) : text.reachTheirs[reach]
}

/** The words of a line: what is welcome stands first. */
export function LineWords(props: { readonly by: 'me' | 'partner'; readonly terms: Terms }) {
  const partner = usePartnerName()
  const { reach, welcome, line } = props.terms
  return (
    <dl class="boundary">
      <div>
        <dt class="soft">{card.welcome}</dt>
        <dd class="words welcome" dir="auto">
          {welcome}
        </dd>
      </div>
      <div>
        <dt class="soft">{card.line}</dt>
        <dd class="words" dir="auto">
          {line}
        </dd>
      </div>
      <div>
        <dt class="soft">{card.reach}</dt>
        <dd>{reachWords(reach, props.by, partner)}</dd>
      </div>
    </dl>
  )
}

/** What Mend does because of a line, and what it cannot do. */
export function LineDoes(props: {
  readonly it: Pick<BoundaryView, 'by' | 'subject' | 'spoken'> & { readonly reach: Reach }
}) {
  const { by, subject, spoken, reach } = props.it
  const { partner } = useHouse().people.value
  const limit = partner === null ? does.limitAlone : does.limit(partner.name)
  const named = subject.what === 'topic' || subject.what === 'own'
  return (
    <section class="stack-tight" aria-label={does.head} data-does={leavesOutOf(subject, reach)}>
      <h2>{does.head}</h2>
      <p>{doesWords(subject, spoken, reach)}</p>
      {named && closes({ reach }) && (
        <p class="soft small">
          {does.fence} {spoken ? does.both : does.mine}
        </p>
      )}
      {subject.what === 'hours' && !spoken && (
        <p class="small">
          <Link to="/asking/quiet">{does.quiet}</Link>
        </p>
      )}
      {by === 'me' && <p class="soft small">{limit}</p>}
    </section>
  )
}

const leavesOutOf = (subject: Subject, reach: Reach): number =>
  closes({ reach }) ? promptsAbout(subject) : 0

function doesWords(subject: Subject, spoken: boolean, reach: Reach): string {
  if (subject.what !== 'topic') {
    if (subject.what === 'own' && !closes({ reach })) return does.gently
    return spoken ? does.outside : does.outsideSilent
  }
  if (!closes({ reach })) return does.gently
  const count = promptsAbout(subject)
  return count === 0 ? does.none : does.out(count)
}
