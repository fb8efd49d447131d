/** Words for a body that is too full to talk, in German: short, slow, and never in a hurry. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/steady.ts'

/** The sentences of the steadying kit. */
export const steady = sentences<typeof english.steady>({
  title: 'Bring zuerst deinen Körper zur Ruhe.',
  intro: 'Nimm, was gerade geht. Mend sendet davon nichts an andere.',
  exercises: {
    sigh: {
      name: 'Langer Seufzer',
      note: 'Zweimal einatmen, einmal lang ausatmen',
      title: 'Zweimal einatmen, einmal lang ausatmen.',
      about:
        'Atme durch die Nase ein, dann noch ein wenig mehr. Dann lass alles durch den Mund hinaus.',
      modest: 'In einer Studie war die Stimmung nach ein paar Minuten davon ein wenig besser.',
    },
    paced: {
      name: 'Langsam atmen',
      note: 'Ein und aus, gleich lang',
      title: 'Ein und aus, in einem ruhigen Takt.',
      about: 'Atme sanft, nicht tief. Folge dem Kreis.',
      modest:
        'Langsames Atmen macht das Herz meist ein wenig langsamer. Wird dir schwindlig, hör auf und atme, wie du magst.',
    },
    ground: {
      name: 'Die fünf Sinne',
      note: 'Zurück in den Raum kommen, in dem du bist',
    },
    reset: {
      name: 'Eine Minute für den Körper',
      note: 'Kaltes Wasser, eine Wand oder kräftig schütteln',
    },
    together: {
      name: 'Zusammen atmen',
      note: 'Beide Handys halten denselben Takt',
    },
  },
  helpTitle: 'Wenn du nicht in Sicherheit bist',
  helpNote: 'Menschen zum Anrufen, auf diesem Gerät gespeichert',
  pulse: {
    name: 'Dein eigener Puls',
    note: 'Mit Bluetooth-Gurt oder Uhr, wenn du so etwas hast',
    title: 'Wie schnell dein Herz schlägt.',
    about:
      'Nur du siehst die Zahl. Mend sendet und speichert sie nicht. Jedes Herz ist anders, also nimm sie nur als Hinweis.',
    connect: 'Meinen Pulsmesser suchen',
    asking: 'Mend sucht …',
    stop: 'Nicht mehr messen',
    settle: 'Ein wenig zur Ruhe kommen',
    unit: 'Schläge pro Minute',
    spoken: (bpm) => `${bpm} Schläge pro Minute`,
    lost: 'Dein Pulsmesser hat die Verbindung verloren. Leg ihn an und verbinde ihn noch einmal.',
    refused: 'Mend konnte sich mit keinem Pulsmesser verbinden. Alles andere hier geht auch ohne.',
  },
  begin: 'Anfangen',
  stop: 'Aufhören',
  done: 'Fertig',
  once: 'Noch einmal',
  length: 'Wie lange',
  minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  pace: 'Atemzüge pro Minute',
  paceNote: (seconds) => `${seconds} Sekunden ein, ${seconds} Sekunden aus`,
  left: (time) => `Noch ${time}`,
  phases: { in: 'Einatmen', more: 'Noch ein wenig', out: 'Ausatmen' },
  still: 'Schließ die Augen, wenn du magst. Das Wort wechselt, wenn es so weit ist.',
  chargeBefore: 'Wie aufgewühlt bist du gerade?',
  chargeAfter: 'Und wie aufgewühlt bist du jetzt?',
  chargeLow: 'Ruhig',
  chargeHigh: 'Sehr aufgewühlt',
  chargeSkip: 'Du kannst das so lassen, wie es ist.',
  chargeCompare: (before, after) =>
    after < before
      ? `Du hast bei ${before} angefangen und bist bei ${after}. Das hat geholfen.`
      : after === before
        ? `Du hast bei ${before} angefangen und bist bei ${after}. Du könntest noch eine Runde machen oder spazieren gehen.`
        : `Du hast bei ${before} angefangen und bist bei ${after}. Das kommt vor. Du hast nichts falsch gemacht.`,
  afterTitle: 'Du hast dir einen Moment genommen.',
  afterNote: 'Bleib, solange du magst. Mend hat gespeichert, womit du gerade beschäftigt warst.',
  ground: {
    start: 'Komm zurück in den Raum, in dem du bist.',
    about: 'Sag jedes Ding laut oder in Gedanken. Kleine, gewöhnliche Dinge sind am besten.',
    steps: [
      {
        title: 'Fünf Dinge, die du sehen kannst',
        note: 'Eine Ecke, ein Schatten, eine Farbe, die dir noch nicht aufgefallen war.',
      },
      {
        title: 'Vier Dinge, die du spüren kannst',
        note: 'Dein Ärmel, der Boden unter den Füßen, die Luft im Gesicht.',
      },
      { title: 'Drei Dinge, die du hören kannst', note: 'Nah, fern und hier im Raum.' },
      {
        title: 'Zwei Dinge, die du riechen kannst',
        note: 'Oder zwei Gerüche, die du jetzt gern um dich hättest.',
      },
      {
        title: 'Ein Ding, das du schmecken kannst',
        note: 'Ein Schluck Wasser ist völlig in Ordnung.',
      },
    ],
    next: 'Weiter',
    found: 'Eins gefunden',
    progress: (found, of) => `${found} von ${of}`,
  },
  reset: {
    start: 'Eine Minute, mit dem ganzen Körper.',
    about: 'Such dir eins aus. Wenn dir etwas wehtut oder du dich krank fühlst, nimm ein anderes.',
    kinds: [
      {
        name: 'Kaltes Wasser',
        note: 'Halte Hände und Handgelenke unter kaltes Wasser, oder ein kühles Tuch ans Gesicht.',
      },
      {
        name: 'Gegen eine Wand drücken',
        note: 'Leg beide Hände an eine Wand. Drück langsam, als könntest du sie verschieben. Dann lass los.',
      },
      {
        name: 'Ausschütteln',
        note: 'Schüttle die Hände, dann die Arme, dann die Schultern. Das sieht vielleicht albern aus. Es hilft trotzdem.',
      },
    ],
  },
  together: {
    title: 'Zusammen atmen.',
    about: (name) =>
      `Wenn ${name} Mend offen hat, steht dort, dass du gern Gesellschaft hättest. ${name} muss nicht antworten.`,
    ask: (name) => `${name} fragen`,
    waiting: (name) => `Der erste Atemzug kommt, wenn ${name} dabei ist.`,
    alone: 'Allein atmen',
    offline:
      'Mend erreicht seinen Server gerade nicht. Dein Gegenüber kann deshalb nicht mitmachen. Du kannst allein atmen.',
    invited: (name) => `${name} möchte mit dir atmen.`,
    join: 'Zusammen atmen',
    later: 'Jetzt nicht',
    soon: (seconds) => `Ihr fangt gleich zusammen an: ${seconds}`,
    withYou: (name) => `Du und ${name}, im selben Takt.`,
    word: 'Ein Wort für euch beide, wenn du magst',
    wordHint: 'Dein Gegenüber sieht es einmal. Mend speichert es nicht.',
    theirWord: (name) => `Das Wort von ${name}`,
  },
})
