// The questions that acts on the table ask, one at a time, on top of the page: what is written in them is touched by
// nobody else's update.
import type { Group } from '../../../../shared/model/idea-on-table.ts';
import type { IdeaId } from '../../../../shared/model/ids.ts';
import type { IdeaViews } from '../card/idea-view.ts';
import type { TableActs } from '../use-table-acts.tsx';
import { CheatSheet } from './cheat-sheet.tsx';
import { ChooseGroupDialog } from './choose-group-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { GroupNameDialog } from './group-name-dialog.tsx';

export type Question =
  | { readonly kind: 'edit'; readonly id: IdeaId }
  | { readonly kind: 'new-group'; readonly ids: readonly IdeaId[] }
  | { readonly kind: 'choose-group'; readonly ids: readonly IdeaId[] }
  | { readonly kind: 'rename'; readonly group: Group }
  | { readonly kind: 'help' };

interface TableQuestionProps {
  readonly question: Question | null;
  readonly views: IdeaViews;
  readonly groups: readonly Group[];
  readonly tableActs: TableActs;
  readonly ask: (question: Question) => void;
  readonly onClose: () => void;
  /** After ideas were grouped: what was selected has been dealt with. */
  readonly onDone: () => void;
}

export function TableQuestion(props: TableQuestionProps) {
  const { question, views, groups, tableActs, ask, onClose, onDone } = props;
  switch (question?.kind) {
    case undefined:
      return null;
    case 'help':
      return <CheatSheet onClose={onClose} />;
    case 'edit': {
      const view = views.get(question.id);
      return <EditDialog view={view ?? null} onSave={tableActs.edit} onClose={onClose} />;
    }
    case 'rename':
      return (
        <GroupNameDialog
          title={question.group.title}
          onSave={(mending) => tableActs.nameGroup(question.group.id, mending)}
          onClose={onClose}
        />
      );
    case 'new-group':
      return (
        <GroupNameDialog
          members={question.ids.flatMap((id) => views.get(id) ?? [])}
          onSave={({ wanted }) => {
            tableActs.createGroup(wanted, question.ids);
            onDone();
            return null;
          }}
          onClose={onClose}
        />
      );
    case 'choose-group':
      return (
        <ChooseGroupDialog
          groups={groups}
          current={views.get(question.ids[0] ?? '')?.idea.groupId ?? null}
          onChoose={(groupId) => {
            tableActs.group(question.ids, groupId);
            onDone();
          }}
          onNew={() => ask({ kind: 'new-group', ids: question.ids })}
          onClose={onClose}
        />
      );
  }
}
