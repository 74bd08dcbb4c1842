// The gentle sound at the end of the time: two soft bells made here, so that nothing is fetched.
// It never rings before the person has touched the page: browsers forbid it.

interface Chime {
  /** To be called from a press or a key, so that the browser allows sound later. */
  unlock(): void;
  ring(): void;
  close(): void;
}

const bells = [
  { hertz: 659.25, afterSeconds: 0 },
  { hertz: 880, afterSeconds: 0.45 },
] as const;
/** A browser may let a sound wait for the next press; then it is too late to ring. */
const lateMs = 1000;
const overtones = [
  { times: 1, loudness: 0.16, seconds: 2.4 },
  { times: 2.76, loudness: 0.04, seconds: 1.1 },
] as const;

function strike(context: AudioContext, hertz: number, atSeconds: number): void {
  for (const { times, loudness, seconds } of overtones) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = hertz * times;
    volume.gain.setValueAtTime(0.0001, atSeconds);
    volume.gain.exponentialRampToValueAtTime(loudness, atSeconds + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, atSeconds + seconds);
    tone.connect(volume).connect(context.destination);
    tone.start(atSeconds);
    tone.stop(atSeconds + seconds);
  }
}

/** A chime that stays silent where the browser has no Web Audio. */
export function createChime(): Chime {
  let context: AudioContext | null = null;
  return {
    unlock() {
      if (typeof AudioContext !== 'function') return;
      context ??= new AudioContext();
      // A refusal to resume means no sound; the end of the time is also seen.
      if (context.state === 'suspended') context.resume().catch(() => undefined);
    },
    ring() {
      const bell = context;
      const askedAtMs = performance.now();
      bell?.resume().then(
        () => {
          if (performance.now() - askedAtMs > lateMs) return;
          for (const { hertz, afterSeconds } of bells) {
            strike(bell, hertz, bell.currentTime + afterSeconds);
          }
        },
        () => undefined, // the browser forbids sound; the end of the time is also seen
      );
    },
    close() {
      context?.close().catch(() => undefined);
      context = null;
    },
  };
}
