/** Words for the back room, in German: how this device looks, who may open it, and how to go. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/settings.ts'

/** The sentences of the settings. */
export const settings = sentences<typeof english.settings>({
  title: 'Deine Einstellungen.',
  you: 'Du',
  youName: 'Dein Name',
  youSave: 'Speichern',
  youSaved: 'Gespeichert.',
  them: 'Dein Gegenüber',
  theirName: 'Wie du dein Gegenüber hier nennst',
  theirNameHint: (name) =>
    `Dein Gegenüber hat als Namen ${name} gewählt. Was du hier schreibst, gehört dir. Dein Gegenüber erfährt nie davon.`,
  theirNameSave: 'Diesen Namen nehmen',
  look: {
    title: 'Licht',
    system: 'Wie dieses Gerät',
    light: 'Tageslicht',
    dark: 'Lampenlicht',
  },
  body: {
    title: 'Bewegung und Klang',
    still: 'Alles ruhig halten',
    stillHint: 'Beim Atmen siehst du Wörter und Zahlen statt eines Kreises, der sich bewegt.',
    haptics: 'Sanft vibrieren',
    hapticsHint: 'Bei jedem Atemzug, wenn das Gerät es kann.',
    sound: 'Leise Töne',
    soundHint: 'Ein leiser Ton bei jedem Atemzug.',
  },
  breath: {
    title: 'Ein Atemzug, bevor du antwortest',
    hint: 'Öffnet jemand von euch eine schwere Nachricht, wartet der Knopf „Antworten“ so lange, für euch beide. Überspringen geht immer.',
  },
  coach: {
    title: 'Der Coach',
    on: 'Mir beim Schreiben sanftere Worte anbieten',
    hint: 'Der Coach versteht bisher nur Englisch. In der deutschen App schweigt er.',
    knows: 'Was der Coach weiß',
    knowsNote: 'Jede Regel, und woher sie kommt',
    knowsTitle: 'Worauf der Coach hört.',
    knowsIntro: 'Der Coach versteht bisher nur Englisch. In der deutschen App schweigt er.',
    finds: 'Das bemerkt er',
    leaves: 'Das lässt er stehen',
    source: 'Aus',
    wrong: 'Wie oft er sich irrt',
    blameHeard: ({ count, of }) =>
      `Von ${String(of)} vorwurfsvollen Sätzen, die er nicht kannte, hat er ${String(count)} erkannt.`,
    threatsHeard: ({ count, of }) =>
      `Bei Drohungen, Beschimpfungen und Achselzucken waren ihm ${String(of)} Sätze neu. Davon hat er zuerst ${String(count)} erkannt. Mit mehr Regeln geht es besser, aber rechne damit, dass er viele überhört.`,
    needsMistaken: ({ count, of }) =>
      `Von ${String(of)} Sätzen, in denen jemand ein Bedürfnis ausspricht, hielt er ${count === 0 ? 'keinen' : String(count)} für einen Vorwurf.`,
    kindMistaken: ({ count, of }) =>
      `Von ${String(of)} freundlichen Sätzen anderer Leute hielt er ${String(count)} für einen Vorwurf.`,
    reflectionsTold: ({ count, of }) =>
      `Er vergleicht zwei Sätze: Einer gibt Gehörtes wieder, der andere nicht. In ${String(count)} von ${String(of)} Fällen findet er den richtigen.`,
    missing:
      'Gelernt hat er aus englischen Texten im Netz, meist zwischen Fremden in den USA. Paare, ältere Menschen und anderes Englisch kommen darin kaum vor. Auch ein Scherz kann ihn täuschen.',
  },
  discreet: {
    title: 'Mend verbergen',
    quiet: 'Ein unauffälliger Name im Tab',
    quietHint: 'Im Tab und im Verlauf des Browsers steht „Notizen“ statt „Mend“.',
    wipe: 'Löschen, was du nicht geteilt hast',
    wipeSure: 'Jetzt alles davon löschen?',
    wipeNote:
      'Was du auf diesem Gerät getippt und nicht geteilt hast, ist sofort weg. Das sind: jeder Entwurf, was du am liebsten rausgeschrien hättest, und die Seite hinter einem zweiten Geheimnis. Notizen, die du für dich behältst, bleiben auf deinen Geräten. Rückgängig machen kannst du das nicht.',
    wipeYes: 'Löschen',
    wiped: 'Es ist von diesem Gerät gelöscht.',
    to: 'Nach „Verbergen“ siehst du',
    weather: 'Das Wetter',
    encyclopedia: 'Ein Lexikon',
    blank: 'Eine leere Seite',
    about:
      'Drück auf „Verbergen“ oder dreimal die Umschalttaste: Sofort ist diese Seite weg und geschlossen. Den Verlauf deines Browsers löscht das nicht.',
  },
  behind: {
    name: 'Eine Seite hinter einem zweiten Geheimnis',
    note: 'Niemand kann sagen, ob du darauf geschrieben hast',
    title: 'Eine Seite hinter deinen eigenen Wörtern.',
    about: 'Was du hier schreibst, bleibt auf diesem Gerät. Nur dieselben Wörter öffnen es wieder.',
    other:
      'Mit anderen Wörtern öffnet sich eine leere Seite. Ist deine Seite leer, such nach einem Fehler in den Wörtern.',
    secret: 'Deine Wörter für diese Seite',
    secretHint: 'Nimm vier Wörter, auf die niemand kommt. Nimm nicht die Wörter von deiner Sperre.',
    open: 'Die Seite öffnen',
    opening: 'Einen Moment.',
    opened: 'Deine Seite.',
    field: 'Schreib hier',
    save: 'Speichern',
    saved: 'Auf diesem Gerät gespeichert.',
    unsaved: 'Mend konnte das nicht speichern. Es steht noch hier. Versuch es noch einmal.',
    close: 'Die Seite schließen',
    closeNote: 'Was du nicht gespeichert hast, ist weg, wenn du die Seite schließt.',
    limits: 'Was das verbirgt, und was nicht',
    hides:
      'Jedes Gerät mit Mend hat so eine Seite, ob beschrieben oder nicht. Sie braucht immer gleich viel Platz.',
    watched: 'Wer dir beim Tippen zusieht, kennt deine Wörter.',
    twice: 'Wer dieses Gerät zweimal kopiert, kann sehen, dass sich etwas verändert hat.',
    over: 'Schreibt hier jemand mit anderen Wörtern, kann deine Seite gelöscht werden: in einem von acht Fällen.',
    alone:
      'Die Seite ist in keiner Kopie und auf keinem anderen Gerät. Deine zwölf Wörter bringen sie nicht zurück.',
    wipe: 'Die Seite löschen',
    wipeSure: 'Die Seite jetzt löschen?',
    wipeNote:
      'Das löscht jede verborgene Seite auf diesem Gerät. Du brauchst dafür keine Wörter. Rückgängig machen kannst du es nicht.',
    wipeYes: 'Löschen',
    wiped: 'Es ist von diesem Gerät gelöscht.',
  },
  lock: {
    title: 'Sperre',
    on: 'Auf diesem Gerät fragt Mend, bevor es sich öffnet.',
    off: 'Wer dieses Gerät in der Hand hat, kann Mend öffnen und deine zwölf Wörter nehmen. Auch ein fremdes Gerät lässt sich so hinzufügen.',
    add: 'Vor dem Öffnen fragen',
    now: 'Jetzt sperren',
    change: 'Das Passwort ändern',
    remove: 'Sperre ausschalten',
    removed: 'Mend fragt nicht mehr.',
  },
  devices: {
    title: 'Deine Geräte.',
    about:
      'Auf diesen Geräten sind deine Worte. An den vier Buchstaben kannst du sie unterscheiden.',
    name: 'Geräte',
    note: 'Eins hinzufügen, oder ein verlorenes entfernen',
    here: 'Dieses Gerät',
    since: (letters, day) => `${letters}, seit dem ${day} dabei`,
    other: 'Ein anderes Gerät von dir',
    partner: (name) => `Ein Gerät von ${name}`,
    add: 'Ein Gerät hinzufügen',
    remove: 'Entfernen',
    removeTitle: 'Dieses Gerät entfernen?',
    removeNote:
      'Was das Gerät schon hat, behält es. Lesen kann es nichts mehr, was von jetzt an geschrieben wird. Rückgängig machen kannst du das nicht, aber du kannst das Gerät neu hinzufügen.',
    removeYes: 'Entfernen',
    removing: 'Dein Mend wird wieder sicher gemacht …',
    gone: 'Entfernt',
  },
  recovery: {
    title: 'Falls etwas verloren geht.',
    name: 'Falls etwas verloren geht',
    note: 'Deine zwölf Wörter, und eine Kopie zum Aufheben',
    phraseTitle: 'Deine zwölf Wörter',
    phraseNoted:
      'Du hast sie aufgeschrieben. Mend zeigt sie nicht mehr, damit niemand sonst sie hier findet.',
    phraseShow: 'Meine zwölf Wörter zeigen',
    backupTitle: 'Eine Kopie von allem',
    backupNote:
      'Eine verschlossene Datei mit allem, was du hier lesen kannst. Nur deine zwölf Wörter öffnen sie. Dein Gegenüber erfährt nicht, dass du sie gemacht hast.',
    backupMake: 'Eine Kopie speichern',
    backupWorking: 'Deine Kopie wird gemacht …',
    backupDone: 'Deine Kopie ist gespeichert.',
    readTitle: 'In eine Kopie hineinsehen',
    readNote: 'Mit deinen zwölf Wörtern lesen, was darin steht',
  },
  /** The page inside the copy: it is opened without Mend, perhaps by someone who helps. */
  backup: {
    title: 'Eine Kopie aus Mend.',
    asOf: (day) => `Stand: ${day} (UTC).`,
    yes: 'ja',
    chapters: {
      ruptures: 'Was passiert ist, und was daraus wurde',
      talks: 'Gespräche',
      needs: 'Bedürfnisse',
      promises: 'Versprechen',
      tries: 'Was ihr versucht',
      plans: 'Was ihr ausgemacht habt',
      closed: 'Euer gemeinsamer Raum ist geschlossen',
    },
  },
  limits: {
    name: 'Wovor Mend nicht schützen kann',
    note: 'Ehrlich und in einfachen Worten',
    title: 'Wovor Mend nicht schützen kann.',
    items: [
      'Vor jemandem, der dieses Gerät offen in der Hand hat. So jemand sieht, was du sehen würdest. Eine Sperre hilft, aber sie ist keine Mauer.',
      'Vor dem, was dein Gegenüber mit dem macht, was du geteilt hast. Weitererzählen ist möglich, und ein Foto vom Bildschirm auch. Ist etwas Geteiltes einmal geöffnet, lässt es sich nicht zurückholen.',
      'Vor einem Gerät, das selbst ausspioniert wird. Hat jemand etwas darauf installiert, ist keine App darauf privat.',
      'Vor dem Verlust von beidem: deinen Geräten und deinen zwölf Wörtern. Dann kann niemand deine Worte zurückholen, auch wir nicht.',
      'Davor, dass der Server weiß, dass zwei Geräte einander schreiben, wie viel und wann. Wer ihr seid und was ihr schreibt, weiß er nicht.',
      'Vor dem, was ihr einander antut. Mend ist keine Therapie und kann nicht beurteilen, was sicher ist.',
    ],
  },
  leaving: {
    name: 'Euren gemeinsamen Raum beenden',
    note: 'Allein, sofort und ohne Grund',
    title: 'Du darfst gehen, wann immer du willst.',
    about:
      'Damit schließt du den Raum, den ihr in Mend teilt. Du brauchst keine Erlaubnis und keinen Grund, und es geht auch offline. Dein Gegenüber erfährt nur, dass der Raum geschlossen ist.',
    notice: 'Wann soll dein Gegenüber es erfahren?',
    noticeNow: 'Jetzt',
    noticeHours: (hours) => `In ${hours} Stunden`,
    copy: 'Was mit deiner Kopie von dem geschieht, was ihr geteilt habt',
    keep: 'Zum Lesen auf diesem Gerät behalten',
    drop: 'Von diesem Gerät entfernen',
    go: 'Den Raum beenden',
    sure: 'Jetzt beenden?',
    sureNote:
      'Von diesem Moment an könnt ihr euch hier nicht mehr schreiben. Für einen neuen Anfang braucht es euch beide.',
    yes: 'Ja, beenden',
    done: 'Du hast den Raum beendet. Für dich ist er geschlossen.',
    safety:
      'Könnte dich das Beenden in Gefahr bringen? Dann sprich vorher mit einer der Stellen unter „Hilfe holen“.',
    erase: 'Mend von diesem Gerät löschen',
    eraseNote:
      'Mend löscht alles auf diesem Gerät. Deine zwölf Wörter bringen zurück, was der Server noch hat.',
    eraseSure: 'Hier alles löschen?',
    eraseYes: 'Alles löschen',
  },
})
