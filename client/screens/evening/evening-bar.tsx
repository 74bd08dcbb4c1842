// The line at the top of the evening: its title, the cities with their time and people, one's own menus.

import { TopBar } from '../../parts/top-bar.tsx';
import { Written } from '../../pieces/languages/written.tsx';
import { useMe, useSession } from '../../state/session.tsx';
import { CityStrip } from './city-strip.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { OwnMenu } from './own-menu.tsx';
import type { OwnMenuEntries } from './use-own-menu.tsx';

/** The header of every step. */
export function EveningBar({ own }: { readonly own: OwnMenuEntries }) {
  const session = useSession();
  const me = useMe();
  return (
    <TopBar
      title={<Written>{session.title}</Written>}
      middle={<CityStrip />}
      end={
        me.kind !== 'wall' && (
          <>
            <LanguageMenu />
            <OwnMenu own={own} />
          </>
        )
      }
    />
  );
}
