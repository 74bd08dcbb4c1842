// Whether the pages of this wall stand still because somebody at its computer asked for it.
import { createContext, useContext } from 'react';

/** Provided by the whole wall, so that one button holds all of its pages. */
export const Still = createContext(false);

export const useIsStill = () => useContext(Still);
