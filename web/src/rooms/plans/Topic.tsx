/** One topic beside a check-in: the oldest that both put aside for a calm moment (R28). */
import { parkingOf } from '@mend/domain/topics'
import { useHouse } from '../../house/useHouse.ts'
import { Link } from '../../parts/Link.tsx'
import { plans } from './words.ts'

const { checkIn: text } = plans

/** Nothing where no topic waits. */
export function Topic() {
  const { couple, me } = useHouse()
  const [topic] = parkingOf(couple.value, { me }).shared
  if (topic === undefined) return null
  return (
    <section class="stack-tight" aria-labelledby="topic">
      <h2 id="topic">{text.topic}</h2>
      <p class="words" dir="auto">
        {topic.words}
      </p>
      <p class="soft small">
        {text.topicNote} <Link to="/talk">{text.toTopics}</Link>
      </p>
    </section>
  )
}
