/** Words for a copy of everything, read or brought back, and for going on at another address. */
import { sentences } from '../sentences.ts'

/** The page on which a copy is read and brought back. */
export const copies = sentences({
  title: 'Open a copy of your Mend.',
  about: 'You need the file that you saved, and your twelve words. Nothing is sent anywhere.',
  file: 'The file',
  fileHint: 'Its name ends in “.age”.',
  fileChosen: (name: string, size: string) => `${name}, ${size}`,
  words: 'Your twelve words',
  open: 'Open the copy',
  needsFile: 'Choose the file first.',
  needsWords: 'Type your twelve words first.',
  reading: 'Reading the file…',
  opening: 'Opening the copy…',
  bringing: 'Bringing everything back…',
  percent: (share: number) => `${share} of 100`,
  cancel: 'Stop',
  stopped: 'Stopped. Nothing has changed.',
  megabytes: (size: string) => `${size} MB`,
  kilobytes: (size: string) => `${size} KB`,
  read: {
    title: 'What this copy holds.',
    about: (title: string) => `About: ${title}`,
    nobody: 'Somebody',
    empty: 'Nobody had written anything yet when this copy was made.',
    one: (day: string) => `One text, from ${day}.`,
    sameDay: (count: number, day: string) => `${count} texts, all from ${day}.`,
    count: (count: number, first: string, last: string) =>
      `${count} texts, from ${first} to ${last}.`,
    list: 'What was said',
    note: 'You are only reading. Nothing here is sent or changed.',
    other: 'Open another copy',
    back: 'Bring it back to this browser',
    backNote: 'Brought back, you two can go on from here. It works offline, too.',
    lived: 'You use Mend in this browser already. To bring the copy back, open it in another one.',
  },
  done: {
    title: 'Everything is back.',
    about: 'You can go on writing. Mend connects you two again as soon as it can.',
    moved: 'Do you come from another address? Then open Mend there once more, and finish moving.',
    lock: 'Set a lock',
    go: 'Go to Today',
  },
  huge: {
    happened: 'This file is far too large to be a copy from Mend.',
    safe: 'Nothing has changed.',
    todo: 'Choose the file that ends in “.age”.',
  },
  gone: {
    happened: 'This browser could not read the file.',
    safe: 'Nothing has changed.',
    todo: 'See whether the file is still there, and choose it again.',
  },
})

/** The page on which one goes on at another address. */
export const moving = sentences({
  name: 'Move to another address',
  note: 'When your server is gone, or you want another one',
  title: 'Go on at another address.',
  about: (name: string) =>
    `You and ${name} can take everything along to another server. You each do it yourselves, in any order.`,
  same: 'Was your server lost and set up again at this same address? Then you can leave this page. Mend brings back by itself what it lost.',
  fromLink: (name: string) => `You opened a link that asks you to move. Did ${name} send it?`,
  fromLinkCheck: (name: string) =>
    `Ask ${name} first, in person or by phone, whether this address is right. Whoever runs a false one could read everything.`,
  address: 'The new address',
  addressHint: 'It looks like https://mend.example.org.',
  wrong: {
    none: 'This is not an address yet.',
    unsafe: 'The address has to begin with https. Otherwise others on the way could read along.',
    here: 'That is the address where you are now.',
  },
  steps: 'What you do',
  save: 'Save a copy of everything',
  saveNote: 'It is one locked file. You open it with your twelve words.',
  saveGo: 'Save the copy',
  saving: 'Saving your copy…',
  saved: 'Your copy is saved.',
  stale: 'Something was written after your copy. Save it once more.',
  words: 'Have your twelve words at hand',
  wordsNote: 'Without them nobody can open the copy, and you cannot either.',
  wordsShow: 'Show my twelve words',
  open: 'Open your copy at the new address',
  openNote:
    'Choose the file there and type your twelve words. Then look whether everything is there.',
  openGo: 'Open the new address',
  tell: (name: string) => `Send ${name} the link`,
  tellNote: (name: string) =>
    `It leads ${name} to this page, in the Mend that ${name} uses now. Say it in person too.`,
  tellGo: (name: string) => `Copy the link for ${name}`,
  told: 'The link is copied.',
  notCopied: 'This browser did not copy the link. Press on it for a moment, and copy it by hand.',
  devices: 'Do you use Mend on more devices? Add them from the new address, under Devices.',
  finish: 'I have moved',
  finishHint: 'First save a copy and open it at the new address.',
  sure: 'Is everything there at the new address?',
  sureNote: 'From now on you can only read here. You write at the new address.',
  sureErase: (name: string) =>
    `Mend asks the old server to erase everything. If it answers, it does so three days after ${name} has moved too.`,
  yes: 'Yes, I have moved',
  after: {
    title: 'You have moved.',
    about: 'You go on at the new address. Here you can only read.',
    go: 'Go to the new address',
    asked: (name: string) =>
      `Mend has asked the old server to erase everything. It does so three days after ${name} has moved too.`,
    silent: 'The old server does not answer now. Mend asks it to erase everything once it answers.',
    eraseNote: 'Is everything there at the new address? Then you can erase Mend from this browser.',
    erase: 'Erase Mend from this browser',
    eraseSure: 'Erase everything in this browser?',
    eraseWhat: 'What you have at the new address stays. What you see here is gone for good.',
    eraseYes: 'Erase it here',
    stay: 'Stay here after all',
    stayNote:
      'Have you changed your mind? Then write here again. Mend asks the old server to keep everything.',
  },
})

/** What was handed to a server that had lost it. */
export const gaveBack = sentences({
  happened: 'The server no longer had everything that you two wrote.',
  safe: 'Your devices still had it, and Mend put it back. Nothing is lost.',
  order: 'Some of it may stand in another order than before.',
  read: 'All right',
})
