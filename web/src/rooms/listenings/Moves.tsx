/** Three moves for a moment that stings, put into the draft with one press: curious instead of armed (R17). */
import { paletteOf, type PaletteWords } from '@mend/domain/palette'
import { commonGoals } from '@mend/domain/values'
import { type Draft, useHouse } from '../../house/useHouse.ts'
import { announce } from '../../parts/announce.tsx'
import { Quiet } from '../../parts/Button.tsx'
import { Link } from '../../parts/Link.tsx'
import { palette as text } from '../palette/words.ts'

const moves = ['question', 'more', 'reassure'] as const
type Move = (typeof moves)[number]

/** @param props.limit - the longest draft there may be; a move that would not fit cannot be pressed */
export function Moves(props: {
  readonly draft: Pick<Draft, 'text' | 'set'>
  readonly limit: number
  /** Where only a question is asked. */
  readonly asking?: boolean
}) {
  const { draft, limit } = props
  const { couple, me } = useHouse()
  const { agreed } = paletteOf(couple.value, { me })
  const goals = commonGoals(couple.value)
  const offered = props.asking === true ? moves.slice(0, 2) : moves
  const insert = (words: string) => {
    draft.set(joined(draft.text, words))
    announce(text.moves.added(words))
  }
  return (
    <details class="moves">
      <summary class="small">{text.moves.open}</summary>
      <div class="stack">
        <p class="soft small">{text.moves.note}</p>
        <div class="row" role="group" aria-label={text.moves.open}>
          {offered
            .flatMap((move) => phrasesOf(move, agreed, goals))
            .map(({ name, words }) => {
              const fits = words !== null && joined(draft.text, words).length <= limit
              return (
                <Quiet key={name} disabled={!fits} onPress={() => words !== null && insert(words)}>
                  {name}
                </Quiet>
              )
            })}
        </div>
        {goals.length === 0 && offered.length === moves.length && (
          <p class="soft small">{text.moves.noGoal}</p>
        )}
        <p class="small">
          <Link to="/talk/words">{text.moves.toPage}</Link>
        </p>
      </div>
    </details>
  )
}

type Phrase = { readonly name: string; readonly words: string | null }

/** What a move says, once for each goal of both where it says one; null while there is no goal to say. */
function phrasesOf(
  move: Move,
  agreed: PaletteWords | null,
  goals: readonly string[],
): readonly Phrase[] {
  const own = agreed?.[move].trim() ?? ''
  const phrase = own === '' ? text.usual[move] : own
  const name = text.moves.names[move]
  if (move !== 'reassure') return [{ name, words: phrase }]
  if (goals.length === 0) return [{ name, words: null }]
  return goals.map((each) => {
    const goal = each.trim()
    const words = `${phrase} ${goal}${/[.!?…]$/u.test(goal) ? '' : '.'}`
    return { name: goals.length === 1 ? name : `${name}: ${goal}`, words }
  })
}

function joined(draft: string, words: string): string {
  return draft.trim() === '' ? words : `${draft.trimEnd()} ${words}`
}
