// Everything a facilitator looks after besides the next step, one sheet at a time.
import { type ComponentType, useState } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../state/words.tsx';
import { AgendaPanel } from './agenda/agenda-panel.tsx';
import { ChallengesPanel } from './challenges/challenges-panel.tsx';
import { IdeasPanel } from './ideas/ideas-panel.tsx';
import { PeoplePanel } from './people/people-panel.tsx';
import { SeatsPanel } from './seats/seats-panel.tsx';
import { SessionPanel } from './session/session-panel.tsx';

const panels = {
  people: { Panel: PeoplePanel, icon: 'people' },
  seats: { Panel: SeatsPanel, icon: 'table' },
  ideas: { Panel: IdeasPanel, icon: 'solution' },
  challenges: { Panel: ChallengesPanel, icon: 'question' },
  agenda: { Panel: AgendaPanel, icon: 'list' },
  session: { Panel: SessionPanel, icon: 'share' },
} as const satisfies Record<string, { Panel: ComponentType; icon: IconName }>;
type PanelName = keyof typeof panels;
const panelNames = Object.keys(panels) as PanelName[];

/** A dialog with six tabs. */
export function DeskDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [selected, setSelected] = useState<PanelName>('people');
  const { Panel } = panels[selected];
  return (
    <Dialog
      open
      size="large"
      title={t('desk.title')}
      closeLabel={t('desk.close')}
      onClose={onClose}
    >
      <Tabs
        label={t('desk.title')}
        tabs={panelNames.map((id) => ({ id, label: t(`desk.${id}`), icon: panels[id].icon }))}
        selected={selected}
        onSelect={setSelected}
      >
        <Panel />
      </Tabs>
    </Dialog>
  );
}
