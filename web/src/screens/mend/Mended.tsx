/** Both said that it is mended: one quiet page, what helped, and a line of thanks if one likes. */
import { helpers, type Helper } from '@mend/domain/ruptures'
import { useEffect, useState } from 'preact/hooks'
import { useDraft } from '../../house/useHouse.ts'
import { useSeeing } from '../../house/seen-marks.ts'
import { Primary } from '../../parts/Button.tsx'
import { Field, OnlyYou } from '../../parts/Field.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Said } from '../../parts/said/Said.tsx'
import { NoNotice, useSay } from '../../parts/saying.tsx'
import { Mended as Scene } from '../../parts/scene/Scene.tsx'
import { Screen } from '../../parts/Screen.tsx'
import type { PageVisit } from '../../room.ts'
import { Ending } from '../../rooms/ruptures/Ending.tsx'
import { OwnNote } from '../../rooms/ruptures/OwnNote.tsx'
import { words } from '../../words/en.ts'
import { mended as text } from '../../words/en/mended.ts'
import { rupture as page } from '../../words/en/rupture.ts'
import { helpedOf, mendedOf } from './onPage.ts'
import { RoadList } from './RoadList.tsx'
import { Where } from './Where.tsx'

/** The picture and the sentence; what can be added comes after a moment, in room that was kept for it. */
export function Mended({ visit }: { readonly visit: PageVisit }) {
  const { rupture, partner } = visit
  useSeeing(rupture.thread, rupture.saidByPartner)
  return (
    <Screen title={rupture.title} quiet back={{ to: '/mend', word: words.app.tabs.mend }}>
      <Scene label={text.scene} />
      <h2 class="opening">{text.title}</h2>
      {rupture.thanks.theirs !== null && (
        <Said by="partner" name={partner}>
          {rupture.thanks.theirs}
        </Said>
      )}
      {rupture.thanks.mine !== null && (
        <Said by="me" name={partner}>
          {rupture.thanks.mine}
        </Said>
      )}
      <div class="after-a-moment stack">
        {rupture.thanks.mine === null && <Thank visit={visit} />}
        <WhatHelped visit={visit} />
        <List>
          {mendedOf(visit).map((line) => (
            <Item key={line.to} {...line} />
          ))}
        </List>
      </div>
      <Where visit={visit} />
      <details>
        <summary>{page.said}</summary>
        <RoadList visit={visit} />
      </details>
      <OwnNote rupture={rupture} />
      <Ending rupture={rupture} mended={false} />
    </Screen>
  )
}

function Thank({ visit }: { readonly visit: PageVisit }) {
  const { rupture, partner } = visit
  const { thread } = rupture
  const draft = useDraft(`mended/${thread}/thanks`)
  const { say, busy, no } = useSay()
  const send = () =>
    void say({ kind: 'thank-for-mending', thread, words: draft.text.trim() }, draft.keys)
  return (
    <div class="stack">
      <Field
        label={text.thank(partner)}
        hint={text.thankHint(partner)}
        limit={280}
        lines={2}
        value={draft.text}
        onInput={draft.set}
      />
      <NoNotice no={no} />
      <Primary disabled={busy || draft.text.trim() === ''} onPress={send}>
        {text.send(partner)}
      </Primary>
    </div>
  )
}

/** One question: what is pressed is kept for me alone, and from here it can be marked for both. */
function WhatHelped({ visit }: { readonly visit: PageVisit }) {
  const { thread, helped } = visit.rupture
  const { say, no } = useSay()
  const [chosen, setChosen] = useState<readonly Helper[]>(helped ?? [])
  useEffect(() => setChosen(helped ?? []), [helped?.join()])
  const press = (helper: Helper) => {
    const next = chosen.includes(helper)
      ? chosen.filter((each) => each !== helper)
      : [...chosen, helper]
    setChosen(next)
    void say({ kind: 'keep-what-helped', thread, helped: next })
  }
  return (
    <fieldset>
      <legend class="field-head">
        {text.helped}
        <OnlyYou until="never" />
      </legend>
      <div class="chips">
        {helpers.map((helper) => (
          <label key={helper} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(helper)}
              onChange={() => press(helper)}
            />
            {text.helpers[helper]}
          </label>
        ))}
      </div>
      <NoNotice no={no} />
      <List>
        {helpedOf(visit).map((line) => (
          <Item key={line.to} {...line} />
        ))}
      </List>
    </fieldset>
  )
}
