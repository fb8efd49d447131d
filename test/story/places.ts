/** The places that are there before anything has happened. */
import type { Chapter } from '../story.ts'

const places = {
  today: '/',
  mend: '/mend',
  talk: '/talk',
  grow: '/grow',
  us: '/us',
  settings: '/settings',
  devices: '/settings/devices',
  recovery: '/settings/recovery',
  coach: '/settings/coach',
  limits: '/settings/limits',
  leaving: '/settings/leaving',
  help: '/help',
  steady: '/steady',
}

export const placesStory: Chapter = async ({ ana }, look) => {
  for (const [name, place] of Object.entries(places)) {
    await ana.go(place)
    await ana.page.getByRole('heading', { level: 1 }).waitFor()
    await look(name, ana)
  }
}
