import { useEffect, useRef } from 'react'
import { type Light, lightOf } from './board-department.tsx'

interface Department {
  readonly department: string
  readonly limit: number
  readonly doneAt: number | null
  readonly elapsed: number
}

/** Two short tones for amber, four lower ones for red; drawn by the browser, no file. */
function beep(light: Light): void {
  const audio = new AudioContext()
  const [count, frequency] = light === 'late' ? [4, 440] : [2, 880]
  for (let at = 0; at < count; at += 1) {
    const tone = audio.createOscillator()
    tone.frequency.value = frequency
    tone.connect(audio.destination)
    tone.start(audio.currentTime + at * 0.4)
    tone.stop(audio.currentTime + at * 0.4 + 0.2)
  }
  setTimeout(() => void audio.close(), 3000)
}

/** Sounds when a department turns amber or red while the board is looked at (off unless the settings say so). */
export function useBoardSound(on: boolean, departments: readonly Department[], amber: number): void {
  const before = useRef(new Map<string, Light>())
  useEffect(() => {
    for (const one of departments) {
      const light = lightOf(one, one.elapsed, amber)
      const was = before.current.get(one.department)
      before.current.set(one.department, light)
      const turned = was !== undefined && was !== light && one.doneAt === null && (light === 'amber' || light === 'late')
      if (on && turned) beep(light)
    }
  })
}
