// Everything a facilitator looks after besides the next step, one sheet at a time. In a wide window it stands beside
// the page, so that clock, step and the next move stay in sight and in use.
import type { ComponentType } from 'react';
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
export type PanelName = keyof typeof panels;
const panelNames = Object.keys(panels) as PanelName[];

interface DeskDialogProps {
  readonly selected: PanelName;
  readonly onSelect: (name: PanelName) => void;
  readonly onClose: () => void;
}

/** A dialog with six tabs. */
export function DeskDialog({ selected, onSelect, onClose }: DeskDialogProps) {
  const { t } = useWords();
  const { Panel } = panels[selected];
  return (
    <Dialog
      open
      beside
      size="large"
      title={t('desk.title')}
      closeLabel={t('desk.close')}
      onClose={onClose}
    >
      <Tabs
        label={t('desk.title')}
        tabs={panelNames.map((id) => ({ id, label: t(`desk.${id}`), icon: panels[id].icon }))}
        selected={selected}
        onSelect={onSelect}
      >
        <Panel />
      </Tabs>
    </Dialog>
  );
}
