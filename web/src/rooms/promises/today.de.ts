/** What Today says of a promise, in German: with the first load. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './today.ts'

/** The few words of promises that come with the first load. */
export const today = sentences<typeof english.today>({
  near: { mine: 'Dein Versprechen', theirs: (name) => `Das Versprechen von ${name}` },
  kept: {
    title: (name) => `${name} sagt: Du hast dein Versprechen gehalten.`,
    note: 'Lies es, wann du magst.',
    action: 'Ansehen',
  },
  saidDone: {
    title: (name) => `${name} sagt: Ich habe es getan.`,
    note: 'Wurde das Versprechen gehalten? Du sagst, ob es so war.',
    action: 'Sagen, wie es war',
  },
  due: {
    mine: 'Die Zeit für dein Versprechen ist da.',
    theirs: (name) => `Hat ${name} dieses Versprechen gehalten?`,
    keptBy: (name) => `Ob du es gehalten hast, sagt ${name}.`,
  },
  action: { mine: 'Ansehen', theirs: 'Sagen, wie es war' },
})
