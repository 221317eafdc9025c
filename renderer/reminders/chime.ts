/** A short soft tone, made here: nothing is fetched. Browsers keep it back until somebody has touched the page. */
export function chime(): void {
  const sound = new AudioContext()
  const tone = sound.createOscillator()
  const loudness = sound.createGain()
  loudness.gain.setValueAtTime(0.08, sound.currentTime)
  loudness.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 0.6)
  tone.frequency.value = 660
  tone.connect(loudness).connect(sound.destination)
  tone.onended = () => void sound.close()
  tone.start()
  tone.stop(sound.currentTime + 0.6)
}
