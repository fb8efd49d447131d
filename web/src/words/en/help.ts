/** What the page of people to call says; the numbers are in screens/help/directory.ts. */
import { sentences } from '../sentences.ts'

/** The sentences of the help page. */
export const help = sentences({
  title: 'You do not have to do this alone.',
  danger:
    'Are you in danger now? Call the emergency number where you are, or go where other people are.',
  notForFear:
    'Mend is made for two people who can disagree without fear. Are you afraid of your partner? Does your partner hurt, threaten, follow or control you, or punish you for what you say? Then please talk to someone outside first. You don’t have to repair any of that.',
  nothingSeen: 'Your partner does not see that you opened this page. It is the same for everyone.',
  questions: {
    way: 'Is this more than a quarrel?',
    wayNote: 'Six questions, only for you',
    title: 'Six questions, only for you.',
    about:
      'Nothing you press here is kept, counted or sent. It is gone when you leave this page or look away from it, and nothing in Mend changes. If someone may look at this screen, come back another time.',
    asked: [
      'Does your partner put you down, watch you or control you, in a way that hurts?',
      'Are you afraid of your partner, or of what happens when you say something?',
      'Has your partner hit, kicked, choked or hurt your body, or threatened to?',
      'Has your partner made you do something sexual that you did not want?',
      'Does your partner decide over your money, your phone, or where you go and whom you see?',
      'Do you think of ending your life, or is someone else in danger?',
    ],
    yes: 'Yes',
    no: 'No',
    go: 'What this can mean',
    someYes:
      'What you said yes to is more than a quarrel. Better words from you will not end it. It can be risky to bring it up at home alone.',
    allNo:
      'Six questions cannot see a life. No to all of them does not mean that all is well. If something frightens you, that counts.',
    onward:
      'Talk it over with someone outside, who knows about this and is on nobody’s side but yours. You need not be sure first.',
  },
  callTitle: 'People you can call',
  callNote:
    'You can call just to talk it over. A call stays in the list of calls on the phone, and it may show on the bill.',
  call: (name: string, number: string) => `Call ${name}, ${number}`,
  text: (word: string | null, number: string) =>
    word === null ? `Or send a text message to ${number}` : `Or text ${word} to ${number}`,
  emergency: 'In danger now:',
  /** Between two numbers of which either helps. */
  or: 'or',
  whom: {
    everyone: 'For everyone',
    women: 'For women, and for people who worry about one',
    men: 'For men',
    lgbtq: 'For lesbian, gay, bi, trans and queer people',
  },
  about: {
    violence: 'Someone hurts or frightens you',
    crisis: 'If you think of ending your life',
  },
  hours: { always: 'Day and night', some: 'At certain hours' },
  countries: 'Choose your country. The first one is a guess, from the language of this device.',
  elsewhere: 'Somewhere else',
  elsewhereNote:
    'Call 112 from almost any mobile phone if you are in danger. A doctor, a pharmacist or a women’s shelter near you knows whom to call. The Global Network of Women’s Shelters keeps a list for most countries.',
  crisisTitle: 'If you think of ending your life',
  crisis:
    'If you think of ending your life, tell one person now, in plain words. Call your local emergency number or a crisis line, and do not stay alone tonight.',
  device:
    'If someone may look at this phone, use another one that they cannot reach: a friend’s, or one at work or in a library.',
  checked: (source: string, date: string) => `From ${source}, looked at on ${date}`,
  ifNobody: 'If nobody answers, try the next number. It is not because of you.',
})
