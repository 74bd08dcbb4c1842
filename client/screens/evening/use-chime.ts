// Whether the chime is on for this person, and the sound itself. Off until somebody turns it on.
import { useEffect, useState } from 'react';
import { usePreference } from '../../state/preferences.ts';
import { createChime } from './chime.ts';

/** Rings only when the preference is on. Turning it on rings once, so that one knows the sound. */
export function useChime() {
  const [sound, setSound] = usePreference('sound');
  const [chime] = useState(createChime);
  const isOn = sound === 'on';

  useEffect(() => {
    if (!isOn) return;
    const unlock = () => chime.unlock();
    addEventListener('pointerdown', unlock);
    addEventListener('keydown', unlock);
    return () => {
      removeEventListener('pointerdown', unlock);
      removeEventListener('keydown', unlock);
    };
  }, [isOn, chime]);
  useEffect(() => () => chime.close(), [chime]);

  return {
    isOn,
    toggle: () => {
      if (!isOn) {
        chime.unlock();
        chime.ring();
      }
      setSound(isOn ? 'off' : 'on');
    },
    ring: () => {
      if (isOn) chime.ring();
    },
  };
}
