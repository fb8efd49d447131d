/** Words for one card that somebody sends as a link, and for whoever opens it without joining. */
import { sentences } from '../../sentences.ts'

/** Choosing a card, and giving its link away. */
export const sendCard = sentences({
  title: 'Send somebody one card.',
  note: 'They open it once, in any browser, within seven days. They join nothing and give no name.',
  choose: 'Start from one of these, or write your own',
  cards: [
    'I would like us to be kinder to each other when it is hard. I am working on my part.',
    'I miss being close to you. You do not have to answer.',
    'I noticed what you did for me. It meant a lot, and I did not say so.',
    'I have been quiet because I was hurt, not because you do not matter to me.',
    'Would you take a short walk with me this week? We need not talk about anything hard.',
  ],
  own: 'Your card',
  ownHint: 'Change every word you like.',
  missing: 'Choose a card, or write one.',
  knows: 'You do not see whether it was opened. You only hear of it if they say thank you.',
  noBack: 'Once they have the link, you cannot take the card away again.',
  safe: 'Are you afraid of how they will react? Then please do not send it. Talk to somebody first.',
  help: 'Get help',
  make: 'Make the link',
  making: 'Making the link…',
  unreachable: 'Mend cannot reach its server just now. Your card is still here. Try again later.',
  tooMany: 'Three cards are enough for a week. You can send another one later.',
  ready: {
    title: 'Your card is ready.',
    note: 'Send the link to one person. Mend shows it only now.',
    code: 'The link to your card, as a code',
    paper: 'You can also print this page and put the code in an envelope.',
    print: 'Print the code',
    done: 'Done',
  },
  thanked: 'Somebody opened a card of yours, and says thank you.',
  thankedRead: 'Good to know',
})

/** What whoever was given the link reads. */
export const openCard = sentences({
  title: (name: string) => `${name} has sent you a card.`,
  titleNobody: 'Somebody has sent you a card.',
  mend: 'Mend helps two people to be kind to each other when it is hard.',
  free: 'You do not have to join, and you do not have to answer.',
  once: 'You can open the card once. It waits for seven days.',
  unseen: (name: string) => `${name} does not see whether you open it.`,
  unseenNobody: 'Whoever sent it does not see whether you open it.',
  open: 'Open the card',
  not: 'Not now',
  notTitle: 'That is all right.',
  notNote: 'Nobody hears of it. You can open the link later, while its seven days last.',
  after: 'Open it after all',
  opening: 'Opening…',
  opened: (name: string) => `From ${name}, for you:`,
  openedNobody: 'For you:',
  keep: 'Mend does not show it a second time. Copy it if you want to keep it.',
  thank: 'Say thank you',
  thankNote: (name: string) =>
    `Say thank you, and ${name} reads that you opened it. Otherwise ${name} reads nothing.`,
  thankNoteNobody: 'Say thank you, and whoever sent it reads that. Otherwise they read nothing.',
  thanked: 'Your thank you is sent.',
  notThanked: 'Your thank you is not sent. You can try again.',
  quiet: 'All right. Nobody hears that you opened it.',
  gone: 'This card cannot be opened any more.',
  goneNote: 'A card opens once, and only for seven days. You did nothing wrong.',
  unreachable: 'Mend cannot reach its server just now.',
  unreachableNote: 'The card is not lost. Please try again in a while.',
  again: 'Try again',
})
