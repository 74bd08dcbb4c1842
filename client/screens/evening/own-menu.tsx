// What belongs to oneself: one's name, the chime, light or dark, leaving.

import { useState } from 'react';
import { Avatar } from '../../parts/avatar.tsx';
import { Menu } from '../../parts/menu.tsx';
import type { MenuItem } from '../../parts/menu-item.ts';
import { Written } from '../../pieces/languages/written.tsx';
import { usePreference } from '../../state/preferences.ts';
import { useMe } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { TuneDialog } from './hearing/tune-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import styles from './own-menu.module.css';
import { RenameDialog } from './rename-dialog.tsx';

interface OwnMenuProps {
  readonly chime: { readonly isOn: boolean; toggle(): void };
  readonly onIntroduce: () => void;
}

type Act = 'rename' | 'introduce' | 'sound' | 'hearing' | 'light' | 'dark' | 'device' | 'leave';

/** The menu beside one's own name. */
export function OwnMenu({ chime, onIntroduce }: OwnMenuProps) {
  const { t, rich } = useWords();
  const { participant, kind, cityIndex } = useMe();
  const [theme, setTheme] = usePreference('theme');
  const [open, setOpen] = useState<'rename' | 'hearing' | 'leave' | null>(null);
  const name = participant?.name ?? t('evening.facilitator');
  const written = (
    <Written isName by={{ personId: participant?.id }}>
      {name}
    </Written>
  );
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
  return (
    <div className={styles.own}>
      {participant && <Avatar name={name} cityIndex={cityIndex} size="small" />}
      <span className={styles.name}>{participant ? written : name}</span>
      <Menu
        label={participant ? rich('evening.menu', { name: written }) : t('evening.menuFacilitator')}
        icon="menu"
        items={items}
        onAction={act}
      />
      {open === 'rename' && <RenameDialog onClose={() => setOpen(null)} />}
      {open === 'hearing' && <TuneDialog onClose={() => setOpen(null)} />}
      {open === 'leave' && <LeaveDialog onClose={() => setOpen(null)} />}
    </div>
  );
}
