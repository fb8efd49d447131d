/** A breath felt or heard instead of seen: both are off until someone switches them on. */
import type { Prefs } from '../../page/prefs.ts'
import type { PhaseName } from './pace.ts'

const buzzes: Readonly<Record<PhaseName, number[]>> = {
  in: [70],
  more: [30],
  out: [30, 70, 30],
}

const tones: Readonly<Record<PhaseName, { readonly from: number; readonly to: number }>> = {
  in: { from: 174, to: 220 },
  more: { from: 220, to: 247 },
  out: { from: 220, to: 147 },
}

let room: AudioContext | null = null

/** Marks the turn of a breath, as far as this person asked for it. */
export function cue(phase: PhaseName, prefs: Prefs): void {
  if (prefs.haptics && 'vibrate' in navigator) navigator.vibrate(buzzes[phase])
  if (prefs.sound) playTone(phase)
}

// One soft tone that glides and fades; nothing to load, nothing that startles.
function playTone(phase: PhaseName): void {
  room ??= new AudioContext()
  const start = room.currentTime
  const { from, to } = tones[phase]
  const voice = room.createOscillator()
  const loudness = room.createGain()
  voice.frequency.setValueAtTime(from, start)
  voice.frequency.linearRampToValueAtTime(to, start + 1.2)
  loudness.gain.setValueAtTime(0, start)
  loudness.gain.linearRampToValueAtTime(0.08, start + 0.25)
  loudness.gain.linearRampToValueAtTime(0, start + 1.4)
  voice.connect(loudness).connect(room.destination)
  voice.start(start)
  voice.stop(start + 1.5)
}
