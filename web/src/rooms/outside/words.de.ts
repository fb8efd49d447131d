/** Words for help from outside, in German: whom one can ask, and what a therapist gave. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

/** The page of help from outside, and the card on it. */
export const outside = sentences<typeof english.outside>({
  door: 'Hilfe von außen',
  doorNote: 'Wen du fragen kannst und was du mitnehmen kannst',
  title: 'Hilfe von außen.',
  note: 'Eine dritte Person kann euch beiden zuhören. Sie kennt mehr Wege als diese App.',
  card: {
    about: {
      past: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Früheres zwischen euch.',
      childhood:
        'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um die Kindheit.',
      before:
        'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um frühere Beziehungen.',
      family: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Familie.',
      body: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um den Körper.',
      sex: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Sex.',
      health: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Gesundheit.',
      money: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Geld.',
      work: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Arbeit.',
      friends:
        'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Freundschaften.',
      faith: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Glauben.',
      children: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um Kinder.',
      future: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um die Zukunft.',
    },
    same: 'Drei Dinge, die wehgetan haben, sind noch offen. Bei allen geht es um dasselbe.',
    unhappy:
      'Deine vier Antworten über euch zwei waren zweimal niedrig, im Abstand von mindestens vier Wochen.',
    body: 'Viele Paare kommen an so einen Punkt. Es heißt nicht, dass ihr zwei gescheitert seid.',
    note: (name) => `${name} erfährt nicht, dass du das siehst.`,
  },
  who: {
    head: 'Wen du fragen kannst',
    both: 'Eine Paarberatung',
    bothNote: 'Für euch zwei, wenn niemand von euch Angst hat',
    own: 'Eine Beratung nur für dich',
    ownNote: (name) => `${name} muss nicht mitkommen und nichts davon wissen`,
    find: 'Namen bekommst du in deiner Arztpraxis oder bei einer Beratungsstelle in der Nähe.',
  },
  call: {
    head: 'Was du am Telefon sagen kannst',
    words:
      'Bei uns tut immer wieder dasselbe weh. Gibt es Beratung für Paare, und wann wäre ein Termin frei?',
    cost: 'Du kannst fragen, was eine Stunde kostet und ob jemand anders sie bezahlt.',
  },
  fear: {
    head: (name) => `Hast du Angst vor ${name}?`,
    body: 'Dann geh zuerst allein in eine Beratung und sag dort, dass du Angst hast.',
    call: 'Menschen, die du anrufen kannst',
    callNote: 'Kostenlos, und sie stehen nur auf deiner Seite',
    questions: 'Ist das mehr als ein Streit?',
    questionsNote: 'Sechs Fragen, nur für dich',
  },
  more: 'Was du hier tun kannst',
  packetDoor: 'Etwas zum Mitnehmen',
  packetDoorNote: 'Worte von dir für die Therapie, auf Papier',
  lendDoor: (name) => `Was ${name} mitnehmen darf`,
  lendDoorNote: 'Worte von dir, zu denen du Ja gesagt hast oder gefragt wirst',
  sessionsDoor: 'Aus eurer Therapie',
  sessionsDoorNote: 'Was euch die Therapie mitgegeben hat, an einem Ort',
})

/** What a therapist gave the two. */
export const sessions = sentences<typeof english.sessions>({
  title: 'Aus eurer Therapie.',
  note: (name) => `Du und ${name} lest beide diese Liste, und ihr könnt beide etwas dazuschreiben.`,
  label: 'Was hat euch die Therapie mitgegeben?',
  placeholder: 'zehn Minuten nach dem Abendessen, ohne Handys',
  empty: 'Hier steht noch nichts. Schreib es am besten bald nach der Therapiestunde auf.',
  list: 'Was euch mitgegeben wurde',
  byMe: 'Von dir aufgeschrieben',
  byThem: (name) => `Von ${name} aufgeschrieben`,
  isCard: 'Eine eurer Karten',
  one: {
    title: 'Was macht ihr zwei daraus?',
    head: 'Etwas daraus machen',
    note: 'Diese Worte stehen dann schon im Formular. Dort kannst du sie ändern.',
    step: (hurt) => `Etwas zum Ausprobieren bei „${hurt}“`,
    stepNote: 'Etwas, das ihr einmal macht, bis zu einem Zeitpunkt',
    ours: 'Etwas für euch beide',
    oursNote: 'Ein Moment, und was ihr dann tut',
    ritual: 'Ein Ritual',
    ritualNote: 'Etwas, das immer wiederkommt',
    card: 'Eine Karte',
    cardNote: 'Ihr findet sie beide in „Reden“, für einen schweren Moment',
    cardOut: 'Keine Karte mehr',
    cardOutNote: 'In dieser Liste bleibt es',
    letGo: 'Von der Liste nehmen',
    letGoNote: (name) => `Auch bei ${name} ist es dann weg.`,
  },
  cards: {
    door: 'Eure Karten',
    doorNote: 'Was euch die Therapie für schwere Momente mitgegeben hat',
    title: 'Für einen schweren Moment.',
    empty: 'Ihr habt gerade keine Karten.',
    all: 'Aus eurer Therapie',
  },
  evidence:
    'Eine Übersicht über Aufgaben aus Therapien nennt zwei Hindernisse: Vergessen und zu viele Orte.',
})

/** The packet for a therapist. */
export const packet = sentences<typeof english.packet>({
  title: 'Etwas zum Mitnehmen.',
  note: (name) =>
    `Kreuze an, was in der Therapie gelesen werden darf. Die Mappe entsteht auf diesem Gerät. ${name} erfährt davon nichts.`,
  gathering: 'Mend sucht zusammen, was ihr geschrieben habt …',
  cancel: 'Abbrechen',
  stopped: 'Abgebrochen. Es wurde nichts erstellt.',
  whose: 'Wessen Worte?',
  whoses: { own: 'Nur meine', both: 'Die von uns beiden' },
  nothing: 'Es gibt noch nichts zum Mitnehmen. Was du in Mend schreibst, kann hier hinein.',
  tickFirst: 'Kreuze zuerst etwas an',
  read: (count) =>
    count === 1 ? 'Vor dem Speichern lesen' : `Alle ${count} vor dem Speichern lesen`,
  mine: 'von dir',
  theirs: (name) => `von ${name}`,
  onlyYou: 'bisher kannst nur du das lesen',
  needsYes: (name) => `braucht ein Ja von ${name}`,
  leftOut: (count) =>
    count === 1
      ? 'Eine Sache bleibt wegen einer Grenze draußen'
      : `${count} Sachen bleiben wegen einer Grenze draußen`,
  leftOutNote: 'Nur du siehst diese Liste. Wer die Mappe liest, erfährt nichts davon.',
  when: 'Wenn',
  then: 'Dann',
  kinds: {
    hurt: 'Was passiert ist',
    note: 'Meine Notiz für mich',
    said: 'Dazu gesagt',
    repair: 'Eine Wiedergutmachung',
    promise: 'Ein Versprechen',
    thanks: 'Danke',
    need: 'Ein Bedürfnis',
  },
  doc: {
    title: 'Für unsere Therapiestunde',
    made: (name, day) => `Zusammengestellt von ${name}: ${day}`,
    hurt: (day) => `Was wehgetan hat: ${day}`,
    loose: 'Bedürfnisse und Versprechen',
  },
  ask: {
    label: (name) => `Worte von ${name}`,
    note: (name) => `Worte von ${name} kommen hinein, sobald ${name} Ja dazu sagt.`,
    tick: (name) => `Worte von ${name} ankreuzen, um danach zu fragen`,
    go: (name, count) =>
      count === 1 ? `${name} nach diesen Worten fragen` : `${name} nach diesen ${count} fragen`,
    lent: (name, day) => `${name} hat zu einigen Worten Ja gesagt, bis ${day}.`,
  },
  lend: {
    title: (name) => `${name} möchte Worte von dir mit in eine Therapie nehmen.`,
    note: (name) => `Kreuze an, was mitdarf. ${name} kann es die nächsten 30 Tage lang drucken.`,
    yes: (count) =>
      count === 0
        ? 'Kreuze an, was mitdarf'
        : count === 1
          ? 'Ja, das darf mit'
          : `Ja, diese ${count} dürfen mit`,
    none: 'Gerade wirst du nichts gefragt.',
    lent: (name) => `${name} darf Worte von dir mitnehmen.`,
    until: (day) => `Das endet von selbst: ${day}.`,
    backNote: 'Danach kann nichts mehr gedruckt werden. Was auf Papier steht, bleibt auf Papier.',
  },
  preview: {
    title: 'Das ist alles, was darin steht.',
    note: 'Sonst geht nichts mit. Eine Datei bleibt auf diesem Gerät, bis du sie löschst.',
    pdf: 'Als PDF speichern',
    print: 'Drucken',
    text: 'Als einfachen Text speichern',
    back: 'Ändern, was darin steht',
    making: 'Das PDF wird erstellt …',
    said: {
      saved: 'Gespeichert. Du findest es bei deinen Downloads.',
      stopped: 'Abgebrochen. Es wurde nichts erstellt.',
      letters:
        'Für einige dieser Wörter fehlen dem PDF die Buchstaben. Druck es stattdessen, dann sind alle da.',
    },
  },
})
