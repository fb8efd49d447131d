/** My partner has just said something: a line over the page, which stays as it is until I press it. */
import { useHouse } from '../../house/useHouse.ts'
import { words } from '../../words/en.ts'
import { Quiet } from '../../parts/Button.tsx'
import { Float } from '../../parts/float/Float.tsx'

/** @param props.onShow - what came is shown in place of what is there; drafts stay */
export function Strip(props: { readonly onShow: () => void }) {
  const { people } = useHouse()
  const name = people.value.partner?.name ?? words.app.partner
  return (
    <Float role="status">
      <span>{words.app.hasSaid(name)}</span>
      <Quiet onPress={props.onShow}>{words.app.readIt}</Quiet>
    </Float>
  )
}
