/** Words for letting one another see something, in German, and for meeting it before anybody mends it. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of disclosures, loaded with their screens. */
export const disclosure = sentences<typeof english.disclosure>({
  list: {
    title: 'Was ihr einander zeigt.',
    note: (name) => `Eine Angst, eine Hoffnung, ein Kummer: Was soll ${name} von dir wissen?`,
    empty: 'Hier ist noch nichts. Ihr könnt beide anfangen, mit etwas Kleinem.',
    alone: 'Dazu braucht es euch zwei. Lade zuerst dein Gegenüber ein.',
    begin: (name) => `${name} etwas zeigen`,
    mine: 'Von dir',
    theirs: (name) => `Von ${name}`,
  },
  feelings: {
    fear: 'Eine Angst',
    shame: 'Etwas, wofür ich mich schäme',
    hope: 'Eine Hoffnung',
    grief: 'Ein Kummer',
    anger: 'Etwas, das mich wütend macht',
    insecurity: 'Ein Zweifel an mir',
  },
  theirFeelings: {
    fear: 'Eine Angst',
    shame: 'Etwas, das schwer zu zeigen ist',
    hope: 'Eine Hoffnung',
    grief: 'Ein Kummer',
    anger: 'Etwas, das wütend macht',
    insecurity: 'Ein Zweifel',
  },
  write: {
    title: 'Was möchtest du von dir zeigen?',
    kind: 'Was ist es?',
    kindMissing: 'Wähle zuerst eines aus.',
    label: 'In deinen Worten',
    placeholder: 'wenn nachts das Telefon klingelt, denke ich immer noch an meinen Vater',
    note: (name) =>
      `${name} kann nur auf das Gefühl antworten. Ideen kommen erst, wenn du darum bittest.`,
    small: 'Fang klein an. Später kannst du immer noch mehr erzählen.',
  },
  page: {
    mine: 'Das hast du gezeigt.',
    theirs: (name) => `${name} zeigt dir das.`,
    account: (name) => `${name} hat dir erzählt, wie es war.`,
    myAccount: 'Du hast erzählt, wie es war.',
    first: (name) =>
      `Sag ${name} zuerst, dass du es gelesen hast. Jetzt muss noch nichts wieder gut werden.`,
    starters: 'So kannst du anfangen',
    label: (name) => `Deine Worte an ${name}`,
    share: (name) => `An ${name} senden`,
    tonight: 'Ich habe es gelesen und brauche Zeit bis heute Abend',
    tonightNote: 'Auch das ist eine Antwort. Mend setzt dir keine Frist.',
    iNeedTime: (name) =>
      `Du hast ${name} gesagt: Du hast es gelesen und brauchst Zeit bis heute Abend.`,
    theyNeedTime: (name) => `${name} hat es gelesen und braucht Zeit bis heute Abend.`,
    waits: (name) => `Wenn ${name} antwortet, liest du es hier.`,
    done: (name) => `${name} hat deine Worte. Mehr braucht es nicht.`,
    askIdeas: 'Ideen sind willkommen',
    askIdeasNote: (name) =>
      `Solange du das nicht antippst, hat ${name} kein Feld, um eine Idee zu schreiben.`,
    ideasAsked: (name) => `${name} kann jetzt bis zu drei Ideen schreiben.`,
    ideasTheirs: (name) => `${name} würde gern deine Ideen hören.`,
    idea: 'Eine Idee',
    giveIdea: (name) => `${name} die Idee anbieten`,
    ideas: 'Ideen',
    takeBack: 'Zurücknehmen',
    takeBackTitle: 'Das hier zurücknehmen?',
    takeBackNote: (name) =>
      `Es wird in euren beiden Apps gelöscht. Vielleicht hat ${name} es vorher schon gelesen.`,
    keep: 'So lassen, wie es ist',
    theirsTakenBack: (name) => `${name} hat das zurückgenommen.`,
    evidence:
      'In einer Studie mit 59 Paaren fühlten sich Menschen eher verstanden, wenn auf ein Gefühl Trost kam. Das zeigt einen Zusammenhang, keine Ursache.',
  },
  starters: {
    fear: [
      'Danke, dass du mir diese Angst zeigst.',
      'Das klingt beängstigend. Ich bin da.',
      'Ich wusste nicht, wie tief das sitzt. Ich höre dir zu.',
    ],
    shame: [
      'Es hat dich Mut gekostet, mir das zu sagen.',
      'Jetzt, wo ich das weiß, fühle ich mich dir nah.',
      'Danke, dass du mir das anvertraust.',
    ],
    hope: [
      'Ich merke, wie viel dir das bedeutet.',
      'Erzähl mir gern mehr davon.',
      'Es berührt mich, dass du mir das sagst.',
    ],
    grief: [
      'Da trägst du wirklich viel.',
      'Es tut mir leid, dass das so wehtut.',
      'Ich bleibe bei dir, so lange es eben dauert.',
    ],
    anger: [
      'Ich merke, wie sehr dich das getroffen hat.',
      'Ich kann verstehen, dass dich das wütend gemacht hat.',
      'Danke, dass du es mir sagst und nicht herunterschluckst.',
    ],
    insecurity: [
      'Ich bin froh, dass du das ausgesprochen hast.',
      'Ich höre, wie lange du das schon mit dir herumträgst.',
      'Mit so einem Gedanken fühlt man sich bestimmt sehr allein.',
    ],
    account: [
      'Ich habe es gelesen, alles.',
      'Ich sehe, dass es wehgetan hat.',
      'Danke, dass du mir erzählt hast, wie es war.',
    ],
  },
  onPage: {
    way: (name) => `${name} sagen, dass du es gelesen hast`,
    wayNote: 'Ein paar Worte für das Gefühl, vor allem anderen',
    said: {
      mine: 'Du hast auf das Gefühl geantwortet',
      theirs: (name) => `${name} hat auf das Gefühl geantwortet`,
    },
    tonight: {
      mine: 'Du hast es gelesen und brauchst Zeit bis heute Abend',
      theirs: (name) => `${name} hat es gelesen und braucht Zeit bis heute Abend`,
    },
  },
})
