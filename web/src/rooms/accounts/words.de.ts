/** Words for saying what happened without blame, and for reading how the other saw it: in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of accounts, loaded with their screens. */
export const account = sentences<typeof english.account>({
  title: 'Was ist passiert, so wie du es erlebt hast?',
  camera: 'Was eine Kamera aufgenommen hätte',
  cameraHint: 'Schreib, was zu sehen und zu hören war: Worte, Zeiten, Orte. Lass die Gründe weg.',
  cameraMissing: 'Bitte schreib einen einfachen Satz: Was war zu sehen oder zu hören?',
  did: 'Was es mit dir gemacht hat',
  didHint: 'Ein Gefühl, ein Gedanke oder was dein Körper getan hat.',
  didMissing: 'Bitte schreib eine Zeile: Was hat es mit dir gemacht?',
  sees: (name) =>
    `${name} liest diese beiden Texte so, wie sie jetzt sind. Was du gelöscht hast, sieht ${name} nie.`,
  willWait: 'Du bist offline. Mend speichert es hier und sendet es, sobald du online bist.',
  read: {
    title: (name) => `Was ${name} gesehen und gefühlt hat`,
    camera: 'Was eine Kamera aufgenommen hätte',
    did: (name) => `Was es mit ${name} gemacht hat`,
    didMine: 'Was es mit dir gemacht hat',
  },
  onPage: {
    line: {
      mine: 'Was passiert ist, so wie du es gesehen hast',
      theirs: (name) => `Was passiert ist, so wie ${name} es gesehen hat`,
    },
    way: 'Sagen, was passiert ist',
    wayNote: 'Was eine Kamera aufgenommen hätte und was es mit dir gemacht hat',
    readTheirs: (name) => `Lesen, was ${name} gesehen hat`,
  },
})
