/** Words for a pause both agreed on, in German: calling it, resting, coming back, and the plan made when calm. */
import { sentences } from '../../words/sentences.ts'
import type * as english from './words.ts'

const hours = (minutes: number) => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  const said = whole === 1 ? '1 Stunde' : `${whole} Stunden`
  return rest === 0 ? said : `${said} ${rest} Minuten`
}

/** The words of time-outs, loaded with their screens. */
export const timeout = sentences<typeof english.timeout>({
  length: (minutes) => (minutes < 60 ? `${minutes} Minuten` : hours(minutes)),
  within: (minutes) => (minutes < 60 ? `In ${minutes} Minuten` : `In ${hours(minutes)}`),
  tomorrow: (time) => `morgen, ${time}`,
  other: 'Andere Zeit',
  otherLabel: 'Tag und Uhrzeit',
  bounds: (earliest, latest) => `Frühestens: ${earliest}. Spätestens: ${latest}.`,
  outside: (earliest, latest) =>
    `Bitte wähle eine andere Zeit. Frühestens: ${earliest}. Spätestens: ${latest}.`,

  call: {
    title: 'Wann bist du wieder da?',
    about: (name) =>
      `Für dich und für ${name} ist hier jetzt Pause. Du sagst, wann du wieder da bist. So muss niemand ins Leere warten.`,
    least: (length) =>
      `Mindestens ${length}: So lange braucht ein Körper, bis er wieder ruhig ist.`,
    signal: (signal) => `Euer Wort dafür ist „${signal}“. Sag es laut, wenn du kannst.`,
    press: (until) => `Pause machen bis ${until}`,
    steady: 'Erst einmal atmen',
  },

  rest: {
    notice: (until) => `Pause bis ${until}. Niemand kann hier ohne dich weitermachen.`,
    over: (until) =>
      `Die Pause ging bis ${until}. Ihr könnt weitermachen, wenn ihr beide wieder da seid.`,
    kept: 'Was du gerade geschrieben hast, hat Mend auf diesem Gerät gespeichert.',
    look: 'Zur Pause',
  },

  page: {
    none: 'Du kannst jederzeit eine Pause machen.',
    noneAbout: (name) =>
      `Ihr könnt beide sofort eine Pause machen, ohne zu fragen. Sie gilt für dich und für ${name}. Und ihr wisst, wann sie endet.`,
    ask: 'Jetzt Pause machen',
    title: (until) => `Pause bis ${until}. Niemand kann hier ohne dich weitermachen.`,
    returnTitle: (until) => `Die Pause ging bis ${until}. Möchtest du zurückkommen?`,
    backTitle: 'Du bist wieder da.',
    overdueTitle: 'Ein Tag ist vergangen. Wie möchtest du weitermachen?',
    resumedTitle: 'Ihr seid beide wieder da.',
    parkedTitle: 'Ihr habt das beiseitegelegt.',
    droppedTitle: 'Ihr habt das losgelassen.',
    byMe: 'Du hast um diese Pause gebeten.',
    byPartner: (name) => `${name} hat um diese Pause gebeten.`,
    steady: 'Zur Ruhe kommen',
    steadyNote:
      'Atme einmal tief durch, trink ein Glas Wasser, geh ein Stück. Versuch, nicht an den Streit zu denken.',
    again: 'Dahin zurück, wo du warst',
    waitBoth: (name) => `Du kannst weitermachen, wenn auch ${name} wieder da ist. Es eilt nicht.`,
    partnerBack: (name) => `${name} ist wieder da. Du darfst dir die Zeit nehmen, die noch bleibt.`,
    iAmBack: 'Ich bin wieder da',
    notBefore: (time) => `Du kannst ab ${time} zurückkommen`,
    notBeforeWhy: (length) => `Der Körper braucht etwa ${length}, um ruhig zu werden.`,
    ready: 'Wie bereit fühlst du dich zum Reden?',
    readyLow: 'Gar nicht',
    readyHigh: 'Bereit',
    readyLevel: (level) => `${level} von 10`,
    readyUnset: 'Nicht gesagt',
    readyKeep: 'Für mich speichern',
    readyLowNote:
      'Du kannst dir mehr Zeit nehmen. Du kannst es auch für einen anderen Tag beiseitelegen.',
    more: 'Mehr Zeit',
    moreTitle: 'Bis wann?',
    morePress: (until) => `Länger Pause machen, bis ${until}`,
    suggest: 'Eine andere Zeit vorschlagen',
    suggestTitle: 'Wann passt es dir besser?',
    suggestPress: (name, until) => `Vorschlag an ${name} senden: ${until}`,
    suggestedMine: (name, until) =>
      `Dein Vorschlag: ${until}. Bis ${name} zustimmt, gilt weiter die alte Zeit.`,
    suggested: (name, until) => `${name} schlägt vor: ${until}.`,
    agree: 'Das passt',
    suggestOwn: 'Andere Zeit',
    park: 'Beiseitelegen',
    parkTitle: 'Bis wann beiseitelegen?',
    parkAbout:
      'Du findest es unter „Klären“. An dem Tag, den du wählst, steht es wieder bei „Heute“.',
    parkPress: (until) => `Beiseitelegen bis ${until}`,
    parkOpen: 'Ohne festen Tag beiseitelegen',
    drop: 'Loslassen',
    dropTitle: 'Möchtest du das loslassen?',
    dropAbout:
      'Manches ist nach einer Pause wieder in Ordnung. Ist es doch wichtig, nimm es unter „Klären“ wieder auf.',
    dropPress: 'Ja, loslassen',
    help: 'Hilfe holen',
    helpNote: 'Menschen, mit denen du reden kannst, und Nummern zum Anrufen.',
    ways: 'Andere Wege zurück',
    plan: 'Was ihr in Ruhe ausgemacht habt',
    planNone: 'Ihr habt noch keinen Plan für Pausen.',
    planMake: 'Zusammen einen machen',
    planSee: 'Den Plan ansehen',
    iGo: 'Du',
    childrenLine: 'Kinder',
    announceCalled: (until) => `Pause bis ${until}.`,
    announceOver: 'Ihr seid beide wieder da.',
    notNow: 'Jetzt nicht',
    pickFirst: 'Wähle zuerst eine Zeit',
    parkWhen: 'Ein Tag dafür',
    parkedNote: 'Du findest es unter „Klären“. Ihr könnt es beide wieder aufnehmen.',
    droppedNote: 'Ist es doch wichtig, kannst du es unter „Klären“ wieder aufnehmen.',
    resumedNote: (name) =>
      `Du und ${name} könnt jetzt weitermachen. Fangt behutsam an, mit einer einzigen Sache.`,
    overdueNote: (name) => `Auch ${name} sieht diese Seite. Wähle, was für dich passt.`,
  },

  card: {
    title: 'Das siehst nur du.',
    body: 'In letzter Zeit sind einige Pausen zu Ende gegangen, und niemand kam zurück. So zu warten, tut weh. Du darfst um eine Zeit bitten, die dann auch gilt. Du darfst auch mit einem Menschen reden, dem du vertraust.',
    note: 'Mend sagt niemandem, dass du das gesehen hast, und speichert es nicht.',
    help: 'Sehen, wer helfen kann',
    hide: 'Erst einmal ausblenden',
  },

  plan: {
    title: 'Ein Plan für Pausen, an einem ruhigen Tag gemacht',
    intro:
      'Mitten im Streit kann niemand klar denken. Macht jetzt aus, wie ihr zwei Pause machen wollt.',
    emptyTodo: 'Einen Plan schreiben',
    proposedMine: (name) => `Er gilt, sobald auch ${name} zustimmt. Es eilt nicht.`,
    proposedTitle: (name) => `${name} hat einen Plan für Pausen geschrieben.`,
    waitingTitle: 'Du hast einen Plan vorgeschlagen.',
    agreedTitle: 'Euer Plan für Pausen',
    agreedNote: 'Ihr habt beide Ja dazu gesagt. Wenn ihr ihn ändern wollt, schreibt einen neuen.',
    signal: 'Unser Wort oder Zeichen für eine Pause',
    signalHint:
      'Etwas Kurzes und Freundliches, gern auch albern. Ihr müsst es sagen können, wenn es schwer ist.',
    iGo: 'Wohin ich gehe',
    iGoHint: 'Wo wirst du ruhig? Beim Spazieren, auf dem Balkon, in der Badewanne.',
    partnerGoes: (name) => `Wohin ${name} geht`,
    partnerGoesHint: (name) =>
      `So gut du es weißt. ${name} kann es ändern und erst danach zustimmen.`,
    children: 'Wer bei den Kindern ist und was ihnen gesagt wird',
    childrenHint: 'Lass das leer, wenn keine Kinder bei euch leben.',
    least: 'Die kürzeste Pause',
    leastHint:
      'Mindestens zwanzig Minuten: Etwa so lange braucht ein Herz, bis es langsamer schlägt.',
    latest: 'Zurück spätestens nach',
    latestHint: 'Höchstens ein Tag, damit niemand ins Leere wartet.',
    share: (name) => `${name} zeigen`,
    agree: 'Ich stimme dem Plan zu',
    change: 'Etwas ändern',
    decline: 'Ich möchte diesen Plan nicht',
    takeBack: 'Zurücknehmen',
    drop: 'Diesen Plan beenden',
    dropTitle: 'Diesen Plan beenden?',
    dropAbout: 'Auch ohne ihn könnt ihr Pause machen, von zwanzig Minuten bis zu einem ganzen Tag.',
    frozen: 'Gerade ist Pause. Bitte schreib den Plan erst danach.',
    missing: 'Bitte schreib noch euer Wort für eine Pause und beide Orte dazu.',
    tooShort: 'Die längste Pause muss länger sein als die kürzeste.',
    stillHolds: 'Bis dahin gilt euer alter Plan.',
    done: 'Fertig',
    later: 'Später weiterschreiben',
    dropPress: 'Ja, beenden',
  },
  /** Whose turn it is, on the page of a hurt. */
  turn: {
    back: {
      title: (when) => `Ihr zwei macht hier Pause bis ${when}.`,
      now: 'Jetzt könnt ihr zurückkommen.',
      note: 'Solange Pause ist, kann hier nichts gesendet werden.',
    },
    take: {
      title: 'Du wolltest zuerst eine Pause.',
      note: 'Sag, wann du hierher zurückkommen willst. Bis dahin sendet ihr zwei hier nichts.',
      theirs: (name) => `${name} möchte zuerst eine Pause.`,
      waiting: (name) => `${name} sagt, wann ihr zwei hierher zurückkommt.`,
    },
  },
  onPage: {
    line: 'Eine Pause',
    ends: { resumed: 'Vorbei', parked: 'Beiseitegelegt', dropped: 'Losgelassen' },
    until: (when) => `Bis ${when}`,
    way: 'Hier Pause machen',
    wayNote: 'Ihr macht beide Pause, und du sagst, wann du wieder da bist',
    go: 'Zur Pause',
  },
})
