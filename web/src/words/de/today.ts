/** Words for the five places, in German, most of all when they are still empty. */
import type { FaultKind, RefusalKind } from '@mend/device/device'
import { sentences } from '../sentences.ts'
import type * as english from '../en/today.ts'

const misunderstood =
  'Mend auf diesem Gerät und sein Server verstehen sich gerade nicht. Deine Worte sind hier sicher. Aktualisiere Mend, wenn du kannst. Mend versucht es weiter.'

/** The sentences of Today that no practice brings. */
export const today = sentences<typeof english.today>({
  alone: {
    title: (name) => (name === '' ? 'Schön, dass du da bist.' : `Schön, dass du da bist, ${name}.`),
    invite: 'Dein Gegenüber einladen',
    waits: 'Deine Einladung wartet. Mend sagt dir, wenn dein Gegenüber da ist.',
    show: 'Die Einladung zeigen',
    here: 'Fast geschafft. Vergleicht noch vier Wörter, dann habt ihr ein gemeinsames Mend.',
    opened: 'Du hast eine Einladung geöffnet. Du kannst da weitermachen, wo du warst.',
    goOn: 'Weitermachen',
  },
  calm: {
    title: 'Gerade wartet nichts auf dich.',
    note: (name) =>
      `Wenn zwischen dir und ${name} etwas wehtut, ob groß oder klein, kannst du es hier ansprechen.`,
    action: 'Ansprechen, was wehgetan hat',
  },
  drafts: {
    title: 'Noch nicht gesendet',
    draft: (line) => `Entwurf: „${line}“`,
    goOn: 'Weiterschreiben',
  },
  waiting: {
    title: 'Auch das ist da, wenn du so weit bist',
    more: (count) => (count === 1 ? '1 weiteres' : `${count} weitere`),
  },
  joining: {
    title: 'Fast geschafft.',
    note: 'Sobald beide Geräte online sind, seht ihr euch hier.',
  },
  closed: {
    title: 'Euer gemeinsamer Raum ist geschlossen.',
    note: 'Was ihr bis dahin geteilt habt, kannst du noch lesen. Mend sendet nichts Neues mehr.',
  },
  kept: (kept, of) =>
    of === 1
      ? `Versprechen, die ihr zwei gehalten habt: ${kept} von einem`
      : `Versprechen, die ihr zwei gehalten habt: ${kept} der letzten ${of}`,
  phraseWaits: 'Schreib deine zwölf Wörter auf',
  phraseWaitsNote: 'Wenn du dieses Gerät verlierst, bringen nur deine zwölf Wörter alles zurück.',
  /** Cannot be waved away: whoever brought in a device would do just that. */
  newDevice: {
    label: 'Neu bei deinen Geräten',
    link: (day) => `Ein neues Gerät kann dein Mend lesen, über einen Link: ${day}`,
    words: (day) => `Ein neues Gerät kam mit deinen zwölf Wörtern dazu: ${day}`,
    hereByLink: (day) => `Dieses Gerät kam über einen Link zu deinen Geräten: ${day}`,
    hereByWords: (day) => `Dieses Gerät kam mit deinen zwölf Wörtern dazu: ${day}`,
    gone: 'Es ist wieder entfernt. Was es bis dahin gelesen hat, hat es noch.',
    note: 'Warst du das nicht? Sieh bei deinen Geräten nach und entferne es. Diese Zeile bleibt vierzehn Tage stehen.',
    hereNote: 'Das steht auch auf deinen anderen Geräten. Diese Zeile bleibt vierzehn Tage stehen.',
  },
  breatheInvite: {
    open: 'Zusammen atmen',
    later: 'Jetzt nicht',
    text: (name) => `${name} möchte mit dir atmen.`,
  },
  side: {
    title: 'Was ansteht',
    quiet: 'Gerade musst du nichts tun.',
    waiting: 'Einige deiner Worte sind hier gespeichert. Mend sendet sie, sobald es geht.',
    offline: 'Du bist offline. Du kannst weiterschreiben. Mend sendet es, sobald du online bist.',
    // Online by what the browser says, and no line stands: whose fault it is, nobody here can know.
    unreachable:
      'Mend erreicht seinen Server gerade nicht. Im Moment geht nichts raus, und nichts kommt an. Du kannst weiterschreiben. Mend versucht es weiter.',
    // Why the server lets this device in no further, or takes no more of its words; null where another sentence says it.
    refusals: {
      malformed: misunderstood,
      tooBig: misunderstood,
      outOfTurn: misunderstood,
      badSignature: misunderstood,
      notPadded: misunderstood,
      badSubscription: null,
      badBatch: null,
      farRound: null,
      badMembers: null,
      membersVersion: null,
      staleChallenge: null,
      unknownSpace: null,
      notMember: null,
      erasedSpace:
        'Euer Platz auf dem Server von Mend wurde gelöscht. Dreißig Tage lang kann niemand ihn neu anlegen. Was du hier hast, ist sicher und bleibt bis dahin auf diesem Gerät.',
      joinOnly:
        'Dieser Server lässt nur Menschen zu, die eingeladen wurden. Frag den Menschen, der ihn betreibt, nach dem Link. Öffne den Link in diesem Browser. Bis dahin sind deine Worte hier sicher.',
      wrongHost:
        'Etwas zwischen dir und dem Server von Mend verändert seine Adresse. Darum lässt der Server niemanden rein. Deine Worte sind hier sicher. Sag es dem Menschen, der ihn eingerichtet hat: Im Protokoll des Servers steht, was zu tun ist.',
      spaceFull:
        'Auf dem Server von Mend ist für euch beide kein Platz mehr. Deine Worte sind hier sicher. Sie gehen raus, wenn dort wieder Platz gemacht wurde.',
      relayFull:
        'Der Server von Mend ist voll. Deine Worte sind hier sicher. Sie gehen raus, wenn dort wieder Platz gemacht wurde.',
      tooFast: 'Es geht gerade viel auf einmal raus. Der Rest ist hier sicher und folgt gleich.',
      tooManySockets:
        'Mend ist bei dir gerade zu oft gleichzeitig offen. Schließ die Fenster, die du nicht brauchst. Deine Worte sind hier sicher, und Mend versucht es weiter.',
      unavailable:
        'Der Server von Mend kann gerade nichts speichern. Deine Worte sind hier sicher. Mend versucht es von selbst noch einmal.',
    } satisfies Readonly<Record<RefusalKind, string | null>>,
    // One for each way in which a relay, or a modified app, can fail; what you have here is safe in all of them.
    faults: {
      tampered:
        'Etwas kam beschädigt an. Mend hat es nicht verwendet. Alles, was du hier hast, ist sicher.',
      forged:
        'Bei etwas war nicht zu erkennen, von wem es wirklich kam. Mend hat es weggelassen. Was du hier hast, ist sicher.',
      replayed:
        'Etwas kam zweimal an. Mend hat es einmal verwendet. Alles, was du hier hast, ist sicher.',
      truncated: 'Vom Server kam nicht alles an. Alles, was du hier hast, ist sicher.',
      forked:
        'Der Server hat zwei verschiedene Fassungen von dem geschickt, was ihr zwei geschrieben habt. Mend hat die behalten, die auf diesem Gerät ist. Was du hier hast, ist sicher.',
      gap: 'Es fehlt etwas. Was danach kam, kann Mend deshalb nicht zeigen. Alles, was du hier hast, ist sicher.',
      'not-ours':
        'Es kam etwas an, das nicht für euch beide gemacht war. Mend hat es weggelassen. Was du hier hast, ist sicher.',
      'too-many':
        'Von dir oder deinem Gegenüber kam mehr an, als Mend auf einmal behält. Der Rest wurde weggelassen. Was du hier hast, ist sicher.',
    } satisfies Readonly<Record<Exclude<FaultKind, 'kept-back'>, string>>,
    keptBack: (name) =>
      `Seit mehr als zehn Minuten kann ${name} lesen, was du geschrieben hast. Die App von ${name} lässt dich noch immer nicht lesen, was ${name} geschrieben hat. Das müsste von selbst gehen. Bleibt es so, hat vielleicht jemand diese App verändert. Was du hier hast, ist sicher. Von jetzt an kannst du die Worte von ${name} lesen, bevor ${name} deine lesen kann.`,
    keptOut:
      'Dieses Gerät wird gerade nicht reingelassen. Darum kann nichts Neues kommen oder gehen. Hast du es auf einem anderen deiner Geräte entfernt? Wenn nicht, lass es einfach so: Mend versucht es weiter, und deine Worte sind hier sicher.',
    update:
      'Hier steht etwas, das ein neueres Mend geschrieben hat. Aktualisiere diese App, um es zu lesen.',
  },
  clock: {
    ahead: (length) => `Die Uhr auf diesem Gerät geht vor, etwa ${length}.`,
    behind: (length) => `Die Uhr auf diesem Gerät geht nach, etwa ${length}.`,
    safe: 'Deine Worte sind gespeichert. Mend gibt ihnen die richtige Zeit.',
    todo: 'Lass dieses Gerät Datum und Uhrzeit von selbst stellen. Das geht in seinen Einstellungen.',
    read: 'Alles klar',
  },
  moved: {
    title: 'Du bist zu einer anderen Adresse umgezogen.',
    note: 'Hier kannst du nur noch lesen.',
    action: 'Zeigen, wo es weitergeht',
  },
  returned: {
    title: 'Bevor deine Worte ankamen, hatte sich etwas geändert.',
    note: 'Mend hat sie nicht geteilt. Hier sind sie, damit nichts verloren geht.',
    newer:
      'Du hast dort inzwischen etwas Neues geschrieben. Das bleibt, und diese Worte bleiben hier: Du kannst sie kopieren.',
    back: 'Zurück in den Entwurf legen',
    go: 'Diese Worte löschen',
    all: (count) => `Worte, die nicht rausgegangen sind: ${count}`,
    page: 'Worte, die nicht rausgegangen sind',
    none: 'Es gibt keine.',
  },
})

/** The sentences of Grow, Talk and Us while they are empty. */
export const places = sentences<typeof english.places>({
  grow: {
    title: 'Kleine Dinge, die euch näher zusammenbringen',
    note: 'Ein Danke, ein kleines Versprechen, eine Frage, die du nie gestellt hast.',
  },
  us: {
    title: (me, partner) => `${me} und ${partner}`,
    titleAlone: 'Noch bist nur du in diesem Mend.',
    note: 'Hier findet ihr, was ihr miteinander ausgemacht habt.',
    invite: 'Dein Gegenüber einladen',
    inviteNote: 'Mit einem Link oder einem Code, in etwa zwei Minuten',
    anew: 'Neu anfangen',
    anewNote: 'Ein neuer, leerer Raum, wenn ihr beide das wollt',
    settings: 'Einstellungen',
    settingsNote: 'Geräte, Sperre, Aussehen, ein Weg hinaus',
    help: 'Hilfe holen',
    helpNote: 'Menschen außerhalb von euch beiden',
  },
})
