/** Words for what one measures for oneself, in German. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The words of measures, loaded with their screens. */
export const measure = sentences<typeof english.measure>({
  title: 'Wie es für dich ist',
  note: (name) =>
    `Ein paar Zahlen nur für dich. ${name} sieht sie nie. Mend stellt sie auch nie neben die von ${name}.`,
  noteAlone: 'Ein paar Zahlen nur für dich.',
  asks: 'Mich ab und zu fragen',
  asksNote: 'Eine Frage in der Woche, vier weitere alle vier Wochen. Du kannst jede auslassen.',
  names: {
    satisfaction: 'Wie zufrieden du bist',
    promises: 'Kleine Versprechen',
    heard: 'Wie sehr du dich gehört gefühlt hast',
    safe: 'Wie sicher es sich anfühlte, ehrlich zu sein',
  },
  none: {
    satisfaction: 'Du hast noch nicht geantwortet.',
    promises: 'Du hast noch nicht geantwortet.',
    heard: 'Du kannst es nach einem Gespräch festhalten.',
    safe: 'Du kannst es nach einem Gespräch festhalten.',
  },
  of: (score, most) => `${score} von ${most}`,
  change: {
    first: 'Eine Zahl allein sagt wenig. Antworte später noch einmal, dann kannst du vergleichen.',
    steady: 'Etwa wie beim letzten Mal. Ein kleines Auf und Ab ist Zufall.',
    higher: 'Höher als beim letzten Mal, um mehr als das übliche Auf und Ab.',
    lower: 'Niedriger als beim letzten Mal, um mehr als das übliche Auf und Ab.',
  },
  band: 'Der schattierte Teil heißt: etwa wie beim letzten Mal.',
  table: 'Als Tabelle',
  day: 'Tag',
  score: 'Zahl',
  answer: {
    satisfaction: 'Vier Fragen beantworten',
    promises: 'Diese Woche einschätzen',
  },
  low: 'Die Zahl war zweimal niedrig, im Abstand von vier Wochen. Jetzt ist ein guter Moment für Hilfe von außen.',
  lowAction: 'Hilfe von außen finden',
  ask: {
    satisfaction: 'Vier Fragen dazu, wie es ist',
    promises: 'Konntest du dich diese Woche auf kleine Versprechen verlassen?',
    low: 'Gar nicht',
    high: 'Völlig',
    save: 'Für mich speichern',
    pass: 'Diesmal nicht',
    left: 'Einige Fragen haben noch keine Antwort.',
  },
  limits: {
    satisfaction:
      'Diese vier Fragen kommen aus der Forschung. Sie beschreiben, sie urteilen nicht. Schon eine schlechte Woche kann die Zahl drücken.',
    promises: 'Diese Frage ist von uns. Niemand hat sie geprüft.',
    talks: 'Diese zwei Fragen sind von uns. Niemand hat sie geprüft.',
  },
})
