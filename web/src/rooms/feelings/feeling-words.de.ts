/** Words for feelings in three tiers, in German, what bodies do with them, and words that are guesses instead. */
import type { FeelingFamily, Interpretation } from './feeling-words.ts'

export type { FeelingFamily, Interpretation }

/**
 * The word list, of our own making. Pleasant families are here on purpose: a repair holds those too.
 *
 * Words are data, not a test: any free word is as good (`feelings-named` takes them all).
 */
export const feelingFamilies: readonly FeelingFamily[] = [
  {
    word: 'traurig',
    body: ['eine schwere Brust', 'Tränen, die gleich kommen', 'müde Arme', 'ein Kloß im Hals'],
    words: [
      { word: 'einsam', finer: ['unsichtbar', 'weit weg', 'voller Sehnsucht nach uns'] },
      { word: 'enttäuscht', finer: ['ernüchtert', 'niedergeschlagen', 'wehmütig'] },
      { word: 'voller Trauer', finer: ['untröstlich', 'schwermütig', 'bekümmert'] },
      { word: 'entmutigt', finer: ['mutlos', 'lustlos', 'resigniert'] },
    ],
  },
  {
    word: 'ängstlich',
    body: ['ein enger Bauch', 'flacher Atem', 'kalte Hände', 'Herzrasen'],
    words: [
      { word: 'besorgt', finer: ['beklommen', 'unruhig', 'ständig am Grübeln'] },
      { word: 'unsicher', finer: ['unsicher mit uns', 'wackelig', 'auf dünnem Eis'] },
      { word: 'überfordert', finer: ['überrollt', 'wie erstarrt', 'zerstreut'] },
      { word: 'erschrocken', finer: ['schreckhaft', 'erschüttert', 'alarmiert'] },
    ],
  },
  {
    word: 'wütend',
    body: [
      'ein heißes Gesicht',
      'ein harter Kiefer',
      'Hände, die zu Fäusten werden',
      'ein pochender Puls',
    ],
    words: [
      { word: 'genervt', finer: ['gereizt', 'ungeduldig', 'kratzbürstig'] },
      { word: 'frustriert', finer: ['festgefahren', 'ausgebremst', 'an meiner Grenze'] },
      { word: 'voller Groll', finer: ['verbittert', 'sauer', 'es leid'] },
      { word: 'stinksauer', finer: ['kochend vor Wut', 'empört', 'außer mir'] },
    ],
  },
  {
    word: 'verletzt',
    body: ['ein Stich in der Brust', 'mich zusammenrollen wollen', 'ein Bauch, der absackt'],
    words: [
      { word: 'gekränkt', finer: ['wund', 'getroffen', 'angeschlagen'] },
      { word: 'eifersüchtig', finer: ['neidisch', 'besitzergreifend', 'an zweiter Stelle'] },
      { word: 'empfindlich', finer: ['dünnhäutig', 'zerbrechlich', 'nah am Wasser gebaut'] },
    ],
  },
  {
    word: 'beschämt',
    body: ['Augen, die zu Boden schauen', 'ein brennender Nacken', 'im Boden versinken wollen'],
    words: [
      { word: 'schuldig', finer: ['voller Bedauern', 'voller Reue', 'zerknirscht'] },
      { word: 'verlegen', finer: ['unbeholfen', 'gehemmt', 'wie nackt'] },
      { word: 'nicht gut genug', finer: ['klein', 'ungeschickt', 'der Sache nicht gewachsen'] },
    ],
  },
  {
    word: 'ausgelaugt',
    body: ['schwere Augenlider', 'langsame Beine', 'Nebel im Kopf', 'hängende Schultern'],
    words: [
      { word: 'erschöpft', finer: ['am Ende', 'todmüde', 'ausgebrannt'] },
      { word: 'innerlich taub', finer: ['leer', 'abgeschaltet', 'wie hinter Glas'] },
      { word: 'verwirrt', finer: ['hin- und hergerissen', 'verloren', 'durcheinander'] },
    ],
  },
  {
    word: 'ruhig',
    body: ['ein langsamer Atem', 'lockere Schultern', 'warme Hände'],
    words: [
      { word: 'erleichtert', finer: ['leichter', 'entlastet', 'zur Ruhe gekommen'] },
      { word: 'sicher', finer: ['gehalten', 'geerdet', 'zu Hause'] },
      { word: 'zufrieden', finer: ['gelassen', 'friedlich', 'im Reinen'] },
    ],
  },
  {
    word: 'warm ums Herz',
    body: ['ein weiches Gesicht', 'eine offene Brust', 'näher rücken wollen'],
    words: [
      { word: 'liebevoll', finer: ['zärtlich', 'innig', 'zu dir hingezogen'] },
      { word: 'dankbar', finer: ['berührt', 'gerührt', 'voller Dank'] },
      { word: 'hoffnungsvoll', finer: ['ermutigt', 'neugierig', 'voller Vorfreude'] },
    ],
  },
]

/** Offered as a hint, never as an error: the word may stay (R4). In lower case throughout, as it is looked up. */
export const interpretations: readonly Interpretation[] = [
  { word: 'verlassen', beneath: ['einsam', 'ängstlich'] },
  { word: 'beschuldigt', beneath: ['verletzt', 'unsicher'] },
  { word: 'angegriffen', beneath: ['ängstlich', 'erschrocken'] },
  { word: 'kleingemacht', beneath: ['verletzt', 'verlegen'] },
  { word: 'herabgesetzt', beneath: ['verletzt', 'verlegen'] },
  { word: 'bloßgestellt', beneath: ['verlegen', 'verletzt'] },
  { word: 'verraten', beneath: ['verletzt', 'stinksauer'] },
  { word: 'hintergangen', beneath: ['verletzt', 'stinksauer'] },
  { word: 'verantwortlich gemacht', beneath: ['beschämt', 'verletzt'] },
  { word: 'schikaniert', beneath: ['ängstlich', 'verletzt'] },
  { word: 'betrogen', beneath: ['wütend', 'enttäuscht'] },
  { word: 'kontrolliert', beneath: ['frustriert', 'ängstlich'] },
  { word: 'bevormundet', beneath: ['frustriert', 'nicht gut genug'] },
  { word: 'kritisiert', beneath: ['verletzt', 'nicht gut genug'] },
  { word: 'respektlos behandelt', beneath: ['verletzt', 'wütend'] },
  { word: 'nicht ernst genommen', beneath: ['einsam', 'verletzt'] },
  { word: 'ignoriert', beneath: ['einsam', 'traurig'] },
  { word: 'übergangen', beneath: ['einsam', 'traurig'] },
  { word: 'nicht gesehen', beneath: ['einsam', 'traurig'] },
  { word: 'im stich gelassen', beneath: ['einsam', 'enttäuscht'] },
  { word: 'alleingelassen', beneath: ['einsam', 'traurig'] },
  { word: 'allein gelassen', beneath: ['einsam', 'traurig'] },
  { word: 'belogen', beneath: ['wütend', 'enttäuscht'] },
  { word: 'gedemütigt', beneath: ['verletzt', 'beschämt'] },
  { word: 'unter druck gesetzt', beneath: ['überfordert', 'besorgt'] },
  { word: 'unverstanden', beneath: ['einsam', 'frustriert'] },
  { word: 'nicht verstanden', beneath: ['einsam', 'frustriert'] },
  { word: 'nicht respektiert', beneath: ['verletzt', 'wütend'] },
  { word: 'nicht geliebt', beneath: ['einsam', 'traurig'] },
  { word: 'benutzt', beneath: ['verletzt', 'voller Groll'] },
  { word: 'übersehen', beneath: ['einsam', 'traurig'] },
  { word: 'verurteilt', beneath: ['beschämt', 'unsicher'] },
  { word: 'manipuliert', beneath: ['verwirrt', 'wütend'] },
  { word: 'missverstanden', beneath: ['einsam', 'frustriert'] },
  { word: 'vernachlässigt', beneath: ['einsam', 'traurig'] },
  { word: 'bedrängt', beneath: ['überfordert', 'besorgt'] },
  { word: 'provoziert', beneath: ['genervt', 'wütend'] },
  { word: 'abgelehnt', beneath: ['verletzt', 'einsam'] },
  { word: 'zurückgewiesen', beneath: ['verletzt', 'einsam'] },
  { word: 'für selbstverständlich gehalten', beneath: ['entmutigt', 'verletzt'] },
  { word: 'bedroht', beneath: ['ängstlich', 'unsicher'] },
  { word: 'nicht wertgeschätzt', beneath: ['entmutigt', 'traurig'] },
  { word: 'nicht gehört', beneath: ['einsam', 'frustriert'] },
  { word: 'ungeliebt', beneath: ['einsam', 'traurig'] },
  { word: 'unerwünscht', beneath: ['einsam', 'verletzt'] },
  { word: 'ausgeschlossen', beneath: ['einsam', 'verletzt'] },
  { word: 'ausgenutzt', beneath: ['verletzt', 'voller Groll'] },
]
