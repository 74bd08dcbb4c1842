// Whether somebody is at the computer right now: the pointer or a key has just moved.
import { useEffect, useState } from 'react';

const goneAfterMs = 4000;

export function useHand(): boolean {
  const [isHere, setHere] = useState(true);
  useEffect(() => {
    const leave = () => setHere(false);
    let timer = setTimeout(leave, goneAfterMs);
    const come = () => {
      setHere(true);
      clearTimeout(timer);
      timer = setTimeout(leave, goneAfterMs);
    };
    const events = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const name of events) window.addEventListener(name, come);
    return () => {
      clearTimeout(timer);
      for (const name of events) window.removeEventListener(name, come);
    };
  }, []);
  return isHere;
}
