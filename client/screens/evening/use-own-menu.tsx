// What belongs to oneself, as entries of a menu: one's name, the chime, light or dark, leaving; and the dialogs they open.
import { useState } from 'react';
import type { MenuItem } from '../../parts/menu-item.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { TuneDialog } from './hearing/tune-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';

export interface OwnMenuOptions {
  readonly chime: { readonly isOn: boolean; toggle(): void };
  readonly onIntroduce: () => void;
}

type Act = 'rename' | 'introduce' | 'sound' | 'hearing' | 'light' | 'dark' | 'device' | 'leave';

export function useOwnMenu({ chime, onIntroduce }: OwnMenuOptions) {
  const { t, rich } = useWords();
  const { participant, kind } = useMe();
  const [theme, setTheme] = usePreference('theme');
  const [open, setOpen] = useState<'rename' | 'hearing' | 'leave' | null>(null);
  const mark = (is: boolean) => (is ? 'check' : undefined);

  const items: MenuItem<Act>[] = [
    participant
      ? { id: 'rename', label: t('evening.rename'), icon: 'edit' }
      : { id: 'introduce', label: t('evening.introduce'), icon: 'person' },
    {
      id: 'sound',
      label: t(chime.isOn ? 'evening.soundOff' : 'evening.soundOn'),
      hint: t('evening.soundHint'),
      icon: chime.isOn ? 'soundOff' : 'soundOn',
    },
    { id: 'hearing', label: t('hearing.tune'), icon: 'people' },
    {
      id: 'device',
      label: t('evening.themeDevice'),
      icon: mark(theme !== 'light' && theme !== 'dark'),
    },
    { id: 'light', label: t('evening.themeLight'), icon: mark(theme === 'light') },
    { id: 'dark', label: t('evening.themeDark'), icon: mark(theme === 'dark') },
    ...(kind === 'participant'
      ? [{ id: 'leave', label: t('evening.leave'), icon: 'external' } as const]
      : []),
  ];
  const act = (id: Act) => {
    if (id === 'rename' || id === 'hearing' || id === 'leave') setOpen(id);
    else if (id === 'introduce') onIntroduce();
    else if (id === 'sound') chime.toggle();
    else setTheme(id === 'device' ? null : id);
  };
  const label = participant
    ? rich('evening.menu', {
        name: (
          <Written isName by={{ personId: participant.id }}>
            {participant.name}
          </Written>
        ),
      })
    : t('evening.menuFacilitator');
  const dialogs = (
    <>
      {open === 'rename' && <RenameDialog onClose={() => setOpen(null)} />}
      {open === 'hearing' && <TuneDialog onClose={() => setOpen(null)} />}
      {open === 'leave' && <LeaveDialog onClose={() => setOpen(null)} />}
    </>
  );
  return { label, items, act, dialogs };
}

export type OwnMenuEntries = ReturnType<typeof useOwnMenu>;
