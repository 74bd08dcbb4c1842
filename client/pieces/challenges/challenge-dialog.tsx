// Bringing a challenge, or mending one: a title and one specific question; for others also who and whence.
import { useState } from 'react';
import type { Challenge } from '../../../shared/model/challenge.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useAction } from '../../state/action.ts';
import { useCommand } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { CityField } from '../forms/city-field.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import { OthersWords } from '../forms/others-words.tsx';
import { RequiredText } from '../forms/required-text.tsx';
import { readClash, toChanges } from '../forms/to-changes.ts';
import { useDraft } from '../forms/use-draft.ts';
import { useDraftObject } from '../forms/use-draft-object.ts';
import { isWithin } from '../forms/within.ts';

interface ChallengeDialogProps {
  /** The challenge to mend; none to bring a new one. */
  readonly challenge?: Challenge | undefined;
  /** Whether it may be somebody else's: then their name and city are asked for. */
  readonly forOthers?: boolean | undefined;
  readonly onClose: () => void;
}

/** A dialog that keeps its draft until the server has taken the challenge. */
export function ChallengeDialog({ challenge, forOthers, onClose }: ChallengeDialogProps) {
  const { t } = useWords();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const kept = challenge?.id ?? 'new';
  const [keptOpened, keepOpened] = useDraftObject<Challenge>(`challenge-opened:${kept}`);
  const [opened, setOpened] = useState(keptOpened ?? challenge);
  const [clash, setClash] = useState<keyof Challenge | null>(null);
  const [title, setTitle] = useDraft(`challenge-title:${kept}`, challenge?.title);
  const [question, setQuestion] = useDraft(`challenge-question:${kept}`, challenge?.question);
  const [presenter, setPresenter] = useState(challenge?.presenter ?? '');
  const [city, setCity] = useState(challenge?.city ?? '');
  const [tried, setTried] = useState(false);
  const isWhole =
    isWithin(title, limits.titleCharacters) &&
    isWithin(question, limits.questionCharacters) &&
    (!forOthers || (isWithin(presenter, limits.nameCharacters) && city !== ''));

  /** What was typed is kept together with what it was made of. */
  const typing = (change: (text: string) => void) => (text: string) => {
    if (opened) keepOpened(opened);
    change(text);
  };
  const takeTheirs = (theirs: Challenge) => {
    if (clash === 'title') setTitle(theirs.title);
    if (clash === 'question') setQuestion(theirs.question);
    if (clash === 'presenter') setPresenter(theirs.presenter);
    if (clash === 'city') setCity(theirs.city);
    setClash(null);
  };
  const save = () => {
    const words = { title: title.trim(), question: question.trim() };
    const whose = forOthers ? { presenter: presenter.trim(), city } : {};
    const wanted = { ...words, ...whose };
    const met = challenge && opened ? readClash(opened, challenge, wanted) : null;
    setClash(met);
    // Whoever saves again has seen both.
    if (met && challenge) {
      keepOpened(challenge);
      return setOpened(challenge);
    }
    run(async () => {
      if (challenge && opened) {
        const changes = toChanges(opened, wanted);
        await command('challenge:amend', { challengeId: challenge.id, ...changes });
      } else await command('challenge:pitch', { ...words, ...whose });
      setTitle('');
      setQuestion('');
      keepOpened(null);
      onClose();
    });
  };
  return (
    <FormDialog
      title={t(challenge ? 'lobby.amendTitle' : 'lobby.pitchTitle')}
      saveLabel={t(challenge ? 'lobby.save' : 'lobby.pitchSave')}
      cancelLabel={t('lobby.cancel')}
      onTry={() => setTried(true)}
      onSave={save}
      {...{ isWhole, onClose, busy, problem }}
    >
      {challenge && clash && (
        <OthersWords theirs={challenge[clash] ?? ''} onTake={() => takeTheirs(challenge)} />
      )}
      <RequiredText
        label={t('lobby.fieldTitle')}
        hint={t('lobby.fieldTitleHint')}
        missing={t('lobby.titleMissing')}
        most={limits.titleCharacters}
        value={title}
        onChange={typing(setTitle)}
        tried={tried}
        autoFocus
      />
      <RequiredText
        label={t('lobby.fieldQuestion')}
        hint={t('lobby.fieldQuestionHint')}
        missing={t('lobby.questionMissing')}
        most={limits.questionCharacters}
        value={question}
        onChange={typing(setQuestion)}
        tried={tried}
      />
      {forOthers && (
        <>
          <RequiredText
            label={t('lobby.fieldPresenter')}
            missing={t('lobby.presenterMissing')}
            most={limits.nameCharacters}
            value={presenter}
            onChange={setPresenter}
            tried={tried}
          />
          <CityField label={t('lobby.fieldCity')} value={city} onChange={setCity} tried={tried} />
        </>
      )}
    </FormDialog>
  );
}
