/** Words that every screen shares, in German: places, ways out, marks of privacy, time. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/app.ts'

/** Words of the frame: the bar, the tabs, what every screen may say. */
export const app = sentences<typeof english.app>({
  name: 'Mend',
  quietName: 'Notizen',
  tabs: { today: 'Heute', mend: 'Klären', talk: 'Reden', grow: 'Wachsen', us: 'Wir' },
  tabsLabel: 'Bereiche',
  aside: 'Daneben',
  steady: 'Zur Ruhe kommen',
  pause: 'Pause',
  /** What the corner does: nothing is ended by it, and nobody is told. */
  hide: 'Verbergen',
  back: 'Zurück',
  settings: 'Einstellungen',
  help: 'Hilfe holen',
  onlyYou: {
    never: 'Nur du',
    'until-share': 'Nur du, bis du es teilst',
    'until-both': 'Nur du, bis ihr beide geschrieben habt',
  },
  showTyped: 'Zeigen, was ich tippe',
  example: (words) => `Zum Beispiel: ${words}`,
  shareWith: (name) => `Mit ${name} teilen`,
  // Stands where a name stands, in any case: "Mit Gegenüber teilen".
  partner: 'Gegenüber',
  namesake: (name) => `${name} (Gegenüber)`,
  you: 'Du',
  isNew: 'Neu:',
  hasSaid: (name) => `${name} hat gerade etwas gesagt.`,
  readIt: 'Lesen',
  step: (at, of) => `Schritt ${at} von ${of}`,
  saveAndReturn: 'Speichern und später weitermachen',
  close: 'Schließen',
  cancel: 'Jetzt nicht',
  opening: 'Wird geöffnet …',
  openLate: (name) =>
    `Seit mehr als zehn Minuten kann ${name} deine Worte lesen. Die von ${name} kannst du lesen, sobald das Handy von ${name} wieder online ist. Schreibt dir ${name} hier, und du kannst sie trotzdem nicht lesen? Dann hält die App von ${name} sie vielleicht zurück.`,
  pickTime: 'Zeit aussuchen',
  pickLabel: 'Tag und Uhrzeit',
  wrongDate: {
    me: 'Als das geschrieben wurde, war das Datum auf deinem Gerät falsch.',
    partner: (name) => `Als das geschrieben wurde, war das Datum auf dem Gerät von ${name} falsch.`,
  },
  tonightAt: (time) => `Heute Abend, ${time}`,
  todayAt: (time) => `Heute, ${time}`,
  tomorrowAt: (time) => `Morgen, ${time}`,
  today: 'heute',
  yesterday: 'gestern',
  yesterdayAt: (time) => `Gestern, ${time}`,
  last: (day) => `letzten ${day}`,
  lastAt: (day, time) => `Letzten ${day}, ${time}`,
  within: (minutes) =>
    minutes < 60 ? `In ${minutes} Minuten` : minutes === 60 ? 'In einer Stunde' : 'In zwei Stunden',
  /** While something cannot be saved: why, and what helps. Each page keeps what is written on it meanwhile. */
  notSaved: {
    waits:
      'Deine Worte stehen auf dieser Seite, sind aber noch nicht auf diesem Gerät gespeichert. Bitte lass die Seite offen.',
    again: 'Mend versucht es von selbst noch einmal.',
    full: {
      happened: 'Auf diesem Gerät ist kein Platz mehr. Deshalb kann Mend nicht speichern.',
      todo: 'Mach etwas Platz: Ein paar Bilder oder Videos weniger reichen.',
    },
    refused: {
      happened: 'Dieser Browser lässt Mend gerade nicht speichern.',
      todo: 'Wenn das so bleibt: Erlaube dieser Seite in den Einstellungen des Browsers, Daten zu speichern.',
    },
    silent: {
      happened: 'Der Speicher dieses Browsers antwortet nicht.',
      todo: 'Schließ andere Tabs, in denen Mend offen ist.',
    },
    damaged: {
      happened:
        'Ein Teil von dem, was Mend auf diesem Gerät gespeichert hat, ist nicht mehr lesbar.',
      todo: 'Alles andere ist da. Was ihr geteilt habt, kommt ganz zurück: Gib auf einem anderen Gerät deine zwölf Wörter ein.',
    },
    emptied: {
      happened:
        'Während diese Seite offen war, wurde gelöscht, was Mend in diesem Browser gespeichert hatte.',
      todo: 'Kopiere an einen sicheren Ort, was du auf dieser Seite geschrieben hast. Öffne dann Mend neu und komm mit deinen zwölf Wörtern zurück. Was ihr geteilt habt, ist nicht verloren.',
    },
    newer: {
      happened: 'In diesem Browser war schon ein neueres Mend offen.',
      todo: 'Kopiere an einen sicheren Ort, was du auf dieser Seite geschrieben hast. Öffne dann Mend neu.',
    },
    unknown: {
      happened: 'Dieses Gerät konnte nicht speichern, was du geschrieben hast.',
      todo: 'Wenn das so bleibt: Kopiere an einen sicheren Ort, was du auf dieser Seite geschrieben hast.',
    },
  },
  tooLong: (by) =>
    by === 1
      ? 'Zum Teilen ist das ein Zeichen zu lang. Hier bleibt alles stehen.'
      : `Zum Teilen ist das ${by} Zeichen zu lang. Hier bleibt alles stehen.`,
  updateReady: 'Ein neueres Mend ist da.',
  updateUse: 'Jetzt verwenden',
  updateLater: 'Später',
  leaveProgress: (times) =>
    times === 1
      ? 'Umschalttaste einmal gedrückt. Noch zweimal, und Mend ist verborgen.'
      : 'Umschalttaste zweimal gedrückt. Noch einmal, und Mend ist verborgen.',
  quickPulse: {
    text: 'Dein Herz schlägt schnell. Eine kurze Pause täte euch beiden vielleicht gut.',
    settle: 'Ein wenig zur Ruhe kommen',
  },
  /** Why Mend cannot begin: the disk. */
  noEntry: {
    again: 'Noch einmal versuchen',
    call: 'Tut dir jemand weh oder macht dir Angst? In den USA hilft 1-800-799-7233, in Großbritannien 0808 2000 247, in Deutschland 116 016. Bei Gefahr ruf den Notruf an, der bei dir gilt.',
    full: {
      title: 'Auf diesem Gerät ist kein Platz mehr.',
      safe: 'Was Mend hier schon gespeichert hatte, ist noch da.',
      todo: 'Mach etwas Platz: Ein paar Bilder oder Videos weniger reichen. Versuch es dann noch einmal.',
    },
    refused: {
      title: 'Dieser Browser lässt Mend nichts speichern.',
      safe: 'Mend hat hier nichts verändert.',
      todo: 'Erlaube dieser Seite in den Einstellungen des Browsers, Daten und Cookies zu speichern. Versuch es dann noch einmal.',
    },
    silent: {
      title: 'Der Speicher dieses Browsers antwortet nicht.',
      safe: 'Mend hat hier nichts verändert. Sobald der Speicher antwortet, öffnet es sich von selbst.',
      todo: 'Schließ andere Tabs, in denen Mend offen ist. Hilft das nicht, schließ den Browser und starte ihn neu.',
    },
    damaged: {
      title: 'Was Mend in diesem Browser gespeichert hat, ist nicht lesbar.',
      safe: 'Was ihr geteilt habt, ist nicht verloren. Deine zwölf Wörter bringen es zurück, hier oder auf einem anderen Gerät.',
      todo: 'Versuch es erst noch einmal. Bleibt es so, nimm zuerst deine zwölf Wörter zur Hand. Lösch dann in den Einstellungen des Browsers die Daten dieser Seite, und öffne Mend neu. Ohne die Wörter lösch bitte nichts.',
    },
    newer: {
      title: 'In diesem Browser war schon ein neueres Mend offen.',
      safe: 'Alles ist noch da.',
      todo: 'Lade diese Seite neu, dann bekommst du das neuere Mend.',
    },
    unknown: {
      title: 'Mend konnte nicht starten.',
      safe: 'Was Mend hier schon gespeichert hatte, ist noch da.',
      todo: 'Versuch es noch einmal. Bleibt es so, schließ den Browser und starte ihn neu.',
    },
  },
  tooOld: {
    title: 'Dieser Browser ist zu alt für Mend.',
    why: 'Er kann nicht geheim halten, was du schreibst. Deshalb läuft Mend hier nicht. Verloren ist nichts.',
    todo: 'Aktualisiere diesen Browser oder nimm einen anderen: Chrome oder Edge 137, Firefox 130, Safari 17 (iOS 17) oder neuer.',
    secure:
      'Diese Seite kam nicht über eine sichere Verbindung (https). So kann Mend nichts geheim halten.',
    secureTodo: 'Öffne Mend über die Adresse mit https://.',
  },
  /** A page of the app that did not come over the network, and is not kept here yet. */
  unloaded: {
    title: 'Diese Seite wurde nicht geladen.',
    safe: 'Deine Worte sind auf diesem Gerät gespeichert. Nur diese Seite fehlt.',
    todo: 'Mend versucht von selbst, sie zu laden. Ändert sich nichts, obwohl du online bist, öffne Mend neu.',
    again: 'Mend neu öffnen',
  },
  stumble: {
    title: 'Einen Moment.',
    happened: 'Das hat nicht geklappt.',
    safe: 'Du hast nichts falsch gemacht. Was Mend auf diesem Gerät gespeichert hatte, ist noch da.',
    todo: 'Bitte versuch es noch einmal. Passiert es wieder, öffne Mend neu.',
    read: 'Alles klar',
    again: 'Mend neu öffnen',
  },
  more: (left) => (left === 1 ? 'Noch einen Eintrag zeigen' : `Noch ${left} Einträge zeigen`),
  fault: {
    title: 'In Mend ist etwas schiefgegangen.',
    safe: 'Was du geschrieben hast, ist auf diesem Gerät gespeichert. Nichts wurde aus Versehen gesendet.',
    todo: 'Neu starten',
  },
})
