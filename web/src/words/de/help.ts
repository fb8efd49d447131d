/** What the page of people to call says, in German; the numbers are in screens/help/directory.ts. */
import { sentences } from '../sentences.ts'
import type * as english from '../en/help.ts'

/** The sentences of the help page. */
export const help = sentences<typeof english.help>({
  title: 'Du musst das nicht allein durchstehen.',
  danger:
    'Bist du gerade in Gefahr? Ruf den Notruf an deinem Ort an, oder geh dahin, wo andere Menschen sind.',
  notForFear:
    'Mend ist für zwei Menschen, die ohne Angst verschiedener Meinung sein können. Hast du Angst vor deinem Gegenüber? Verletzt, bedroht, verfolgt oder kontrolliert dich dein Gegenüber, oder wirst du bestraft für das, was du sagst? Dann rede bitte zuerst mit einem Menschen außerhalb. Nichts davon musst du in Ordnung bringen.',
  nothingSeen:
    'Dein Gegenüber sieht nicht, dass du diese Seite geöffnet hast. Sie ist für alle gleich.',
  questions: {
    way: 'Ist das mehr als ein Streit?',
    wayNote: 'Sechs Fragen, nur für dich',
    title: 'Sechs Fragen, nur für dich.',
    about:
      'Nichts, was du hier antippst, wird gespeichert, gezählt oder gesendet. Es ist weg, sobald du diese Seite verlässt oder zu etwas anderem wechselst. In Mend ändert sich dadurch nichts. Könnte jemand auf diesen Bildschirm schauen? Dann komm ein andermal wieder.',
    asked: [
      'Macht dein Gegenüber dich klein, überwacht oder kontrolliert dich, so dass es wehtut?',
      'Hast du Angst vor deinem Gegenüber, oder davor, was passiert, wenn du etwas sagst?',
      'Hat dein Gegenüber dich geschlagen, getreten, gewürgt oder körperlich verletzt, oder damit gedroht?',
      'Hat dein Gegenüber dich zu etwas Sexuellem gebracht, das du nicht wolltest?',
      'Bestimmt dein Gegenüber über dein Geld, dein Handy, wohin du gehst oder wen du triffst?',
      'Denkst du daran, dir das Leben zu nehmen, oder ist jemand anderes in Gefahr?',
    ],
    yes: 'Ja',
    no: 'Nein',
    go: 'Was das bedeuten kann',
    someYes:
      'Das, wozu du Ja gesagt hast, ist mehr als ein Streit. Bessere Worte von dir beenden es nicht. Es kann gefährlich sein, das zu Hause allein anzusprechen.',
    allNo:
      'Sechs Fragen sehen nicht alles, was in einem Leben passiert. Sechsmal Nein heißt nicht, dass alles gut ist. Wenn dir etwas Angst macht, dann zählt das.',
    onward:
      'Sprich mit einem Menschen außerhalb darüber, der sich damit auskennt und nur auf deiner Seite ist. Du musst dir vorher nicht sicher sein.',
  },
  callTitle: 'Menschen, die du anrufen kannst',
  callNote:
    'Du kannst anrufen, auch nur um darüber zu reden. Der Anruf bleibt in der Anrufliste, und er kann auf der Rechnung stehen.',
  call: (name, number) => `${name} anrufen, ${number}`,
  text: (word, number) =>
    word === null
      ? `Oder eine SMS an ${number} schicken`
      : `Oder ${word} als SMS an ${number} schicken`,
  emergency: 'Bei Gefahr, jetzt:',
  /** Between two numbers of which either helps. */
  or: 'oder',
  whom: {
    everyone: 'Für alle',
    women: 'Für Frauen, und für Menschen, die sich um eine Frau sorgen',
    men: 'Für Männer',
    lgbtq: 'Für lesbische, schwule, bisexuelle, trans und queere Menschen',
  },
  about: {
    violence: 'Jemand verletzt dich oder macht dir Angst',
    crisis: 'Du hältst es nicht mehr aus',
  },
  hours: { always: 'Tag und Nacht', some: 'Zu bestimmten Zeiten' },
  countries: 'Wähle dein Land. Das erste ist nur vermutet, nach der Sprache dieses Geräts.',
  elsewhere: 'Woanders',
  elsewhereNote:
    'Bist du in Gefahr, erreichst du mit fast jedem Handy die 112. Eine Arztpraxis, eine Apotheke oder ein Frauenhaus in deiner Nähe weiß, wen du anrufen kannst. Das Global Network of Women’s Shelters hat eine Liste für die meisten Länder.',
  crisisTitle: 'Du hältst es nicht mehr aus',
  crisis:
    'Denkst du daran, dir das Leben zu nehmen? Dann sag es jetzt einem Menschen, in klaren Worten. Ruf den Notruf an deinem Ort an oder ein Krisentelefon, und bleib heute Nacht nicht allein.',
  device:
    'Könnte jemand auf dieses Handy schauen? Dann nimm ein anderes, an das dieser Mensch nicht kommt: bei Freunden, bei der Arbeit oder in einer Bibliothek.',
  checked: (source, date) => `Von ${source}, nachgesehen am ${date}`,
  ifNobody: 'Wenn niemand abnimmt, versuch die nächste Nummer. Es liegt nicht an dir.',
})
