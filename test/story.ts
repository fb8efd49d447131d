/** One evening of Ana and Ben, screen by screen: what pictures are drawn from and what axe reads. */
import { aftercareStory } from './story/aftercare.ts'
import { aloneStory } from './story/alone.ts'
import { asksStory } from './story/asks.ts'
import { beginStory } from './story/begin.ts'
import { closerStory } from './story/closer.ts'
import { drawerStory } from './story/drawer.ts'
import { guardedStory } from './story/guarded.ts'
import { measuresStory } from './story/measures.ts'
import { meetStory } from './story/meet.ts'
import { partingStory } from './story/parting.ts'
import { feelingsStory } from './story/feelings.ts'
import { holdingStory } from './story/holding.ts'
import { keptStory } from './story/kept.ts'
import { ladderStory } from './story/ladder.ts'
import { letterStory } from './story/letter.ts'
import { listeningStory } from './story/listening.ts'
import { mendStory } from './story/mend.ts'
import { needsStory } from './story/needs.ts'
import { pauseStory } from './story/pause.ts'
import { placesStory } from './story/places.ts'
import { plansStory } from './story/plans.ts'
import { steadyStory } from './story/steady.ts'
import { talkStory } from './story/talk.ts'
import { woundsStory } from './story/wounds.ts'
import { yearStory } from './story/year.ts'
import { bluetoothArgs } from './support/strap.ts'
import { openPair, type Pair, type Person } from './two.ts'

/** Called on each screen of the story, with a name for it that is unique. */
export type Look = (name: string, person: Person) => Promise<void>

/** A chapter leaves the two where the next one can begin: anywhere, with nothing open. */
export type Chapter = (pair: Pair, look: Look) => Promise<void>

export const chapters: Readonly<Record<string, Chapter>> = {
  begin: beginStory,
  alone: aloneStory,
  aftercare: aftercareStory,
  meet: meetStory,
  places: placesStory,
  steady: steadyStory,
  mend: mendStory,
  feelings: feelingsStory,
  listening: listeningStory,
  needs: needsStory,
  talk: talkStory,
  letter: letterStory,
  asks: asksStory,
  closer: closerStory,
  ladder: ladderStory,
  wounds: woundsStory,
  drawer: drawerStory,
  plans: plansStory,
  kept: keptStory,
  holding: holdingStory,
  guarded: guardedStory,
  measures: measuresStory,
  year: yearStory,
  pause: pauseStory,
  parting: partingStory,
}

const road = ['mend', 'feelings', 'listening', 'needs', 'pause']
const talk = ['talk', 'letter', 'asks', 'closer', 'drawer', 'steady']

/** The chapters in three stacks, so that three can read at once. */
export const volumes = {
  house: Object.keys(chapters).filter((name) => !road.includes(name) && !talk.includes(name)),
  road,
  talk,
}

/** Tells one chapter after the other on one pair of devices. */
export async function tell(
  look: Look,
  only: readonly string[] = Object.keys(chapters),
): Promise<void> {
  const pair = await openPair({
    startAt: new Date('2026-03-10T18:30:00Z'),
    timezone: 'Europe/Berlin',
    browserArgs: bluetoothArgs,
  })
  try {
    for (const name of only)
      await chapters[name]?.(pair, (shot, person) => look(`${name}-${shot}`, person))
  } finally {
    await pair.close()
  }
}
