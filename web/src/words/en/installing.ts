/** Words for putting Mend on a home screen: how, what changes, and who can see it there. */
import { sentences } from '../sentences.ts'

/** The sentences of that page, and of the line that leads there. */
export const installing = sentences({
  name: 'Put Mend on your home screen',
  note: 'How to do it, and who can see it there',
  title: 'Mend on your home screen.',
  already: 'You have opened Mend from your home screen.',
  why: 'Then Mend opens with one tap, without an address bar. You can also use it without this.',
  seen: 'Its icon says “Mend”. Whoever looks at your phone can see it. You do not have to do this.',
  ways: [
    {
      name: 'iPhone and iPad',
      steps: ['Open this page in Safari.', 'Press Share, then “Add to Home Screen”.'],
      note: 'Mend begins empty there. Add it as a device of yours, from Settings, Devices.',
      keeps:
        'Safari may delete what Mend keeps if you do not open it for seven days. On the home screen it does not do that.',
    },
    {
      name: 'Android',
      steps: ['Open the menu of your browser.', 'Press “Install app” or “Add to Home screen”.'],
      note: 'Everything that you wrote in this browser is there too.',
      keeps: '',
    },
    {
      name: 'Computer',
      steps: [
        'In Chrome or Edge, press the icon at the end of the address bar.',
        'In Safari, open the File menu and press “Add to Dock”.',
      ],
      note: 'From Safari, Mend begins empty there. Firefox cannot do this on every computer.',
      keeps: '',
    },
  ],
})
