/** Words for feelings in three steps, from broad to precise; a nearer word takes the place of its broader one. */
import { Quiet } from '../../parts/Button.tsx'
import { type FeelingFamily, feelingFamilies } from './feeling-words.ts'
import { feelings } from './words.ts'
import { addWord, type Chosen, chosenIn, type Named, removeWord, swapWord } from './named.ts'

type TreeProps = {
  readonly named: Named
  readonly onChange: (named: Named) => void
}

/** The families of feelings, and below each chosen one its nearer words. */
export function WordTree(props: TreeProps) {
  const { named, onChange } = props
  const chosen = feelingFamilies.flatMap((family) => {
    const found = chosenIn(family, named)
    return found === null ? [] : [{ family, found }]
  })
  return (
    <>
      <fieldset>
        <legend>{feelings.pick}</legend>
        <p class="soft small">{feelings.pickHint}</p>
        <div class="chips">
          {feelingFamilies.map((family) => (
            <Root key={family.word} family={family} {...props} />
          ))}
        </div>
      </fieldset>
      {chosen.map(({ family, found }) => (
        <Nearer
          key={family.word}
          family={family}
          chosen={found}
          named={named}
          onChange={onChange}
        />
      ))}
    </>
  )
}

function Root(props: TreeProps & { readonly family: FeelingFamily }) {
  const { family, named, onChange } = props
  const found = chosenIn(family, named)
  const press = () =>
    onChange(found === null ? addWord(named, family.word) : removeWord(named, found.word))
  return (
    <Quiet pressed={found !== null} onPress={press}>
      {family.word}
    </Quiet>
  )
}

// Each step offers the next; pressing the chosen word again goes one step back to the broader one.
function Nearer(props: TreeProps & { readonly family: FeelingFamily; readonly chosen: Chosen }) {
  const { family, chosen, named, onChange } = props
  const swap = (to: string) => onChange(swapWord(named, chosen.word, to))
  const { near } = chosen
  return (
    <div class="stack nearer">
      <Step
        than={family.word}
        words={family.words.map(({ word }) => word)}
        chosen={near?.word ?? null}
        onPress={(word) => swap(near?.word === word ? family.word : word)}
      />
      {near !== null && (
        <Step
          than={near.word}
          words={near.finer}
          chosen={chosen.word === near.word ? null : chosen.word}
          onPress={(word) => swap(chosen.word === word ? near.word : word)}
        />
      )}
    </div>
  )
}

function Step(props: {
  readonly than: string
  readonly words: readonly string[]
  readonly chosen: string | null
  readonly onPress: (word: string) => void
}) {
  return (
    <fieldset>
      <legend class="small soft">{feelings.closerThan(props.than)}</legend>
      <div class="chips">
        {props.words.map((word) => (
          <Quiet key={word} pressed={props.chosen === word} onPress={() => props.onPress(word)}>
            {word}
          </Quiet>
        ))}
      </div>
    </fieldset>
  )
}
