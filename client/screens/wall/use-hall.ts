// Which city's hall this wall hangs in, kept on this device.
import { usePreference } from '../../state/preferences.ts';

/** The name of a city, or null where nobody has said. */
export const useHall = () => usePreference('wall hall');
