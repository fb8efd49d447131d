/** Three moves for a moment that stings, put into the draft with one press: curious instead of armed (R17). */
import { paletteOf, type PaletteWords } from '@mend/domain/couple'
import { useHouse } from '../../../house.ts'
import { announce } from '../../../parts/announce.tsx'
import { Quiet } from '../../../parts/Button.tsx'
import { Link } from '../../../parts/Link.tsx'
import { palette as text } from '../../../words/en/talkPalette.ts'

const moves = ['question', 'more', 'reassure'] as const
type Move = (typeof moves)[number]

/** @param props.limit - the longest draft there may be; a move that would not fit cannot be pressed */
export function Moves(props: {
  readonly value: string
  readonly limit: number
  readonly onInput: (words: string) => void
  /** Where only a question is asked. */
  readonly asking?: boolean
}) {
  const { couple, me } = useHouse()
  const { agreed } = paletteOf(couple.value, { me })
  const offered = props.asking === true ? moves.slice(0, 2) : moves
  const insert = (words: string) => {
    props.onInput(joined(props.value, words))
    announce(text.moves.added(words))
  }
  return (
    <details class="moves">
      <summary class="small">{text.moves.open}</summary>
      <div class="stack">
        <p class="soft small">{text.moves.note}</p>
        <div class="row" role="group" aria-label={text.moves.open}>
          {offered.map((move) => {
            const words = wordsOf(move, agreed)
            const fits = words !== null && joined(props.value, words).length <= props.limit
            return (
              <Quiet key={move} disabled={!fits} onPress={() => words !== null && insert(words)}>
                {text.moves.names[move]}
              </Quiet>
            )
          })}
        </div>
        {agreed === null && offered.length === moves.length && (
          <p class="soft small">{text.moves.noGoal}</p>
        )}
        <p class="small">
          <Link to="/talk/words">{text.moves.toPage}</Link>
        </p>
      </div>
    </details>
  )
}

/** What a move says; null while there is no goal to say. */
function wordsOf(move: Move, agreed: PaletteWords | null): string | null {
  const own = agreed?.[move].trim() ?? ''
  const phrase = own === '' ? text.usual[move] : own
  if (move !== 'reassure') return phrase
  if (agreed === null) return null
  const goal = agreed.goal.trim()
  return `${phrase} ${goal}${/[.!?…]$/u.test(goal) ? '' : '.'}`
}

function joined(draft: string, words: string): string {
  return draft.trim() === '' ? words : `${draft.trimEnd()} ${words}`
}
