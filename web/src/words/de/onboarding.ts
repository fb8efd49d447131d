/** Words for the first minutes, in German: who I am, how I come back, how the two of us find each other. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/onboarding.ts'

/** The sentences of the first minutes. */
export const onboarding = sentences<typeof english.onboarding>({
  welcome: {
    title: 'Ein stiller Ort für euch zwei.',
    about:
      'Um wieder zueinanderzufinden, wenn etwas wehgetan hat. Und für kleine Gewohnheiten, mit denen ihr euch nah bleibt.',
    private:
      'Nur ihr zwei könnt lesen, was ihr schreibt. Sonst niemand, auch nicht die Menschen, die den Server betreiben.',
    begin: 'Anfangen',
    invited: 'Ich wurde eingeladen',
    returning: 'Ich hatte Mend schon einmal',
    limits: 'Wovor Mend nicht schützen kann',
  },
  who: {
    title: 'Wie nennt dich dein Gegenüber?',
    name: 'Dein Name',
    nameHint: 'Nur ihr beide werdet ihn sehen.',
    hue: 'Eine Farbe für deine Worte',
    next: 'Weiter',
  },
  hues: {
    clay: 'Lehm',
    honey: 'Honig',
    lake: 'See',
    dusk: 'Dämmerung',
    lilac: 'Flieder',
    plum: 'Pflaume',
  },
  phrase: {
    title: 'Zwölf Wörter, nur für dich.',
    about:
      'Wenn du dieses Gerät einmal verlierst, bringen diese Wörter alles zurück. Niemand sonst hat sie, und niemand kann sie dir noch einmal schicken.',
    do: 'Schreib sie auf Papier und bewahr sie an einem Ort auf, der nur dir gehört. Es sind englische Wörter: Schreib sie genau ab.',
    written: 'Ich habe sie aufgeschrieben',
    later: 'Mich später daran erinnern',
    checkTitle: 'Nur zur Sicherheit.',
    check: (place) => `Welches ist das ${place} Wort?`,
    places: [
      'erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste',
      'siebte', 'achte', 'neunte', 'zehnte', 'elfte', 'zwölfte',
    ], // prettier-ignore
    checkWrong: 'Das war es nicht. Schau noch einmal auf dein Papier, es eilt nicht.',
    showAgain: 'Die Wörter noch einmal zeigen',
  },
  lock: {
    title: 'Soll Mend fragen, bevor es sich öffnet?',
    about:
      'Wenn manchmal jemand anders dieses Gerät in der Hand hat: Eine Sperre hält deine Worte verschlossen.',
    choose: 'Passwort',
    chooseHint: 'Vier oder fünf Wörter, die du dir merken kannst, sind besser als Sonderzeichen.',
    set: 'Dieses Passwort nehmen',
    passkey: 'Lieber die Sperre dieses Geräts nehmen',
    skip: 'Jetzt nicht',
    tooShort: 'Bitte etwas länger: mindestens acht Zeichen.',
    wordsFirst:
      'Schreib zuerst deine zwölf Wörter auf. Falls du das Passwort einmal vergisst, bringen nur sie dich zurück.',
    noteWords: 'Die zwölf Wörter zeigen',
    withoutWords: 'Sperre ohne sie einrichten',
    passkeyFailed:
      'Die Sperre dieses Geräts ließ sich für Mend nicht verwenden. Ein Passwort geht überall.',
    locked:
      'Ab jetzt fragt Mend, bevor es sich öffnet. Ist es eine Minute lang nicht zu sehen, schließt es sich von selbst.',
  },
  invite: {
    title: 'Hol dein Gegenüber dazu.',
    titleDevice: 'Hol dein anderes Gerät dazu.',
    about:
      'Lass dein Gegenüber das hier scannen, oder schick den Link, wie du magst. Er geht einmal, einen Tag lang.',
    aboutDevice: 'Öffne das auf deinem anderen Gerät. Es geht einmal, zehn Minuten lang.',
    code: 'Ein Code für die Kamera des anderen Geräts',
    link: 'Oder den Link senden',
    copy: 'Den Link kopieren',
    copied: 'Der Link ist kopiert.',
    notCopied:
      'Dieser Browser hat den Link nicht kopiert. Halt den Finger kurz darauf und kopier ihn von Hand.',
    send: 'Den Link senden',
    left: (time) => `Noch ${time}`,
    waiting:
      'Du kannst diese Seite verlassen. Wenn dein Gegenüber da ist, sagt Mend dir das auf jeder Seite.',
    waitingDevice: 'Sobald der Link geöffnet wird, geht es auf dieser Seite von selbst weiter.',
    until: (moment) => `Dieser Link geht bis: ${moment}.`,
    stop: 'Diese Einladung beenden',
    offline:
      'Du bist offline. Verloren ist nichts. Der Link geht, sobald dieses Gerät wieder online ist.',
    unreachable:
      'Mend erreicht seinen Server gerade nicht. Verloren ist nichts. Der Link geht, sobald Mend ihn wieder erreicht.',
    preparing: 'Der Link wird gemacht …',
    again: 'Einen neuen Link machen',
  },
  anew: {
    title: 'Ein neuer Anfang, wenn ihr beide ihn wollt.',
    about: 'Damit öffnet sich ein neuer Raum, und er ist leer. Es braucht ein Ja von euch beiden.',
    nothing:
      'Aus dem alten Raum kommt nichts mit: keine Worte, keine Versprechen, keine Regeln. Was geschlossen wurde, bleibt geschlossen.',
    copy: 'Was dieses Gerät noch vom alten Raum hat, wird entfernt, sobald der neue sich öffnet. Wenn du es behalten willst, speichere vorher eine Kopie.',
    save: 'Erst eine Kopie speichern',
    own: 'Deine privaten Notizen bleiben bei dir allein.',
    free: 'Du schuldest niemandem ein Ja. Wenn dich jemand drängt, darfst du diese Seite verlassen.',
    go: 'Weiter',
    later: 'Jetzt nicht',
  },
  join: {
    title: 'Öffne deine Einladung.',
    about: 'Füg den Link ein, den du bekommen hast, oder öffne ihn direkt aus der Nachricht.',
    link: 'Der Link',
    open: 'Öffnen',
    notALink:
      'Das sieht nicht nach einem Link von Mend aus. Er endet mit einer langen Reihe aus Buchstaben und Ziffern.',
    nameFirst: 'Du wurdest eingeladen.',
    nameFirstAbout: 'Zuerst ein Name, damit dein Gegenüber weiß, dass du es bist.',
    another: 'Ein anderer Link',
    connecting: 'Mend sucht die Einladung von deinem Gegenüber …',
    waiting: 'Dein Gegenüber ist gerade nicht hier.',
    waitingAbout:
      'Du kannst diese Seite verlassen. Wenn ihr eure Wörter vergleichen könnt, sagt Mend dir das auf jeder Seite.',
    waitingOnline: 'Es geht weiter, sobald dein Gegenüber Mend wieder öffnet.',
    connected: (name) => `Du und ${name} seid schon verbunden.`,
    connectedUnknown: 'Ihr zwei seid schon verbunden.',
    connectedAbout: 'Dieser Link wurde schon benutzt. Du brauchst ihn nicht mehr.',
  },
  /** Found out before anybody is asked for a name. */
  dead: {
    used: {
      happened: 'Dieser Link wurde schon geöffnet.',
      safe: 'Ein Link gilt nur für ein Gerät. Mit diesem Gerät wurde nichts geteilt.',
      todo: 'Hast du ihn woanders geöffnet, mach dort weiter. Wenn nicht, bitte um einen neuen Link.',
    },
    gone: {
      happened: 'Dieser Link führt gerade zu niemandem.',
      safe: 'Vielleicht ist er älter als ein Tag, oder er wurde beendet. Es wurde nichts geteilt.',
      todo: 'Bitte um einen neuen Link. Ist dieser Link neu, frag nach, ob das andere Gerät online ist.',
    },
    unreachable: {
      happened: 'Mend erreicht seinen Server gerade nicht.',
      safe: 'Dein Link ist noch hier.',
      todo: 'Schau, ob du online bist, und versuch es noch einmal.',
    },
  },
  compare: {
    title: 'Seht ihr beide dieselben vier Wörter?',
    about:
      'Lest sie einander vor, nebeneinander oder am Telefon. Sind es dieselben, kann niemand mitlesen.',
    match: 'Es sind dieselben',
    differ: 'Es sind andere',
    confirmed: 'Es geht weiter, sobald ihr beide das gesagt habt.',
    away: 'Passt es gerade nicht? Ihr könnt beide gehen und die Wörter später vergleichen.',
    here: 'Du und dein Gegenüber könnt jetzt eure vier Wörter vergleichen.',
    hereDevice: 'Dein neues Gerät ist da. Vergleich die vier Wörter auf beiden.',
    go: 'Die Wörter vergleichen',
    look: 'Ansehen',
    differTitle: 'Gut, dass du hingesehen hast.',
    differ1:
      'Sind die Wörter verschieden, versucht vielleicht jemand mitzulesen. Oder es wurde ein alter Link geöffnet.',
    differ2:
      'Nichts von dir wurde geteilt. Mach einen neuen Link, am besten, wenn ihr zusammensitzt.',
  },
  /** Between two devices of one person nobody else has a say: no sentence here speaks of two people. */
  ownDevice: {
    title: 'Ist das dein eigenes zweites Gerät?',
    about:
      'Mit diesem Link gehört das Gerät zu dem Menschen, der den Link gemacht hat. Es zeigt dann alles, was dieser Mensch geschrieben hat. Und alles, was mit diesem Menschen geteilt wurde.',
    yours: 'Hast du den Link gerade selbst gemacht, auf einem eigenen Gerät? Dann mach weiter.',
    notYours:
      'Hat ihn dir jemand geschickt? Dann hör hier auf. Dieses Gerät würde sonst diesem Menschen gehören. Was du darauf schreibst, käme unter dessen Namen auf dessen anderen Geräten an. Wollt ihr zu zweit in Mend sein, bitte um den Link, der ein Gegenüber einlädt.',
    go: 'Ich habe ihn selbst gemacht',
    stop: 'Jemand hat ihn mir geschickt',
    compareTitle: 'Zeigen deine beiden Geräte dieselben vier Wörter?',
    compareHere:
      'Sieh auf das Gerät, auf dem du den Link gemacht hast. Stehen dort diese Wörter, wird auch dieses Gerät deins.',
    compareThere:
      'Sieh auf dein neues Gerät. Stehen dort diese Wörter, wird es eins von deinen und liest alles, was du liest. Hältst du es nicht selbst in der Hand, dann drück auf „Es sind andere“.',
    confirmed: 'Mend macht weiter, sobald du es auf beiden Geräten gesagt hast.',
    differ2: 'Nichts von dir wurde geteilt. Mach einen neuen Link, mit beiden Geräten in der Hand.',
    expired: 'Mach einen neuen Link, wenn du beide Geräte bei dir hast.',
    cancelled: 'Du kannst jederzeit neu anfangen.',
    used: 'Mach einen neuen. Hast du den alten nicht selbst geöffnet, hat ihn jemand anders gesehen.',
    tampered: 'Mach einen neuen Link, am besten in einem anderen Netz.',
  },
  done: {
    title: (name) => `Du und ${name} seid jetzt zusammen hier.`,
    titleUnknown: 'Ihr seid jetzt zusammen hier.',
    titleDevice: 'Dein anderes Gerät ist dabei.',
    about: 'Was du schreibst, bleibt bei dir, bis du auf „Teilen“ drückst.',
    go: 'Weiter zu „Heute“',
  },
  tryAgain: 'Noch einmal versuchen',
  failures: {
    expired: {
      happened: 'Die Zeit für diesen Link ist um.',
      safe: 'Es wurde nichts geteilt. Der alte Link geht nicht mehr.',
      todo: 'Mach einen neuen Link, wenn ihr beide einen Moment Zeit habt.',
    },
    cancelled: {
      happened: 'Das Verbinden wurde abgebrochen.',
      safe: 'Es wurde nichts geteilt.',
      todo: 'Ihr könnt neu anfangen, wann immer ihr beide mögt.',
    },
    used: {
      happened: 'Dieser Link wurde schon geöffnet.',
      safe: 'Ein Link geht nur einmal. Mit diesem Gerät wurde nichts geteilt.',
      todo: 'Bitte um einen neuen. Hast du den Link nicht selbst geöffnet, macht den neuen, wenn ihr nebeneinandersitzt.',
    },
    tampered: {
      happened: 'Bei Mend kam etwas an, das es nicht lesen konnte.',
      safe: 'Mend hat aufgehört, bevor etwas von dir geteilt wurde.',
      todo: 'Mach einen neuen Link, am besten in einem anderen Netz.',
    },
    unreachable: {
      happened: 'Mend erreicht seinen Server gerade nicht.',
      safe: 'Auf diesem Gerät ist alles, wie es war.',
      todo: 'Schau, ob du online bist, und versuch es noch einmal.',
    },
  },
  /** Wherever twelve words are typed. */
  typed: {
    count: (count) =>
      count > 12 ? 'Das sind mehr als zwölf Wörter.' : `Bisher ${count} von zwölf.`,
    stray: (word, place) => `„${word}“ gehört nicht zu den Wörtern von Mend. Es ist Wort ${place}.`,
    near: (word, place, near) =>
      `„${word}“ gehört nicht zu den Wörtern von Mend. Es ist Wort ${place}. Meinst du „${near}“?`,
    apart: 'Jedes Wort stimmt, aber zusammen passen sie nicht. Vielleicht sind zwei vertauscht.',
  },
  restore: {
    title: 'Schön, dass du wieder da bist.',
    about:
      'Tipp die zwölf Wörter von deinem Papier ein. Großbuchstaben, Zahlen und Kommas sind egal.',
    words: 'Deine zwölf Wörter',
    copy: 'Eine gespeicherte Kopie nehmen',
    copyNote: 'Wenn es deinen Server nicht mehr gibt oder du zu einer anderen Adresse umziehst',
    go: 'Alles zurückholen',
    working: 'Alles wird zurückgeholt …',
    device:
      'Hast du noch ein anderes Gerät mit Mend? Dann öffne dort die Einstellungen und wähl „Ein Gerät hinzufügen“. Das geht schneller.',
  },
})
