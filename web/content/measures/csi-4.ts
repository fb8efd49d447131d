/**
 * The four questions of the Couples Satisfaction Index, short form (CSI-4), word for word. Not under this project's licence.
 *
 * Funk, J. L., and Rogge, R. D. (2007). Testing the ruler with item response theory: Increasing precision of measurement for
 * relationship satisfaction with the Couples Satisfaction Index. Journal of Family Psychology, 21, 572-583. Its authors make
 * it freely available for research and clinical use; whoever sells a product with it asks them first.
 */
export const csi4 = {
  happy: {
    question:
      'Please indicate the degree of happiness, all things considered, of your relationship.',
    answers: [
      'Extremely unhappy',
      'Fairly unhappy',
      'A little unhappy',
      'Happy',
      'Very happy',
      'Extremely happy',
      'Perfect',
    ],
  },
  warm: {
    question: 'I have a warm and comfortable relationship with my partner.',
    answers: [
      'Not at all true',
      'A little true',
      'Somewhat true',
      'Mostly true',
      'Almost completely true',
      'Completely true',
    ],
  },
  rewarding: {
    question: 'How rewarding is your relationship with your partner?',
    answers: ['Not at all', 'A little', 'Somewhat', 'Mostly', 'Almost completely', 'Completely'],
  },
  satisfied: {
    question: 'In general, how satisfied are you with your relationship?',
    answers: ['Not at all', 'A little', 'Somewhat', 'Mostly', 'Almost completely', 'Completely'],
  },
} as const

/** Whose questions they are, in one line for the screen. */
export const csi4Notice =
  'CSI-4, © J. L. Funk and R. D. Rogge, 2007. Free for research and clinical use.'
