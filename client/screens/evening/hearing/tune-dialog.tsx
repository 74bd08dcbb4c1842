// Choosing how much to hear of what others do.
import { Button } from '../../../parts/button.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useWords } from '../../../state/words.tsx';
import { tunings, useTuning } from './use-tuning.ts';

/** A choice acts at once. */
export function TuneDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [tuning, setTuning] = useTuning();
  const close = t('hearing.tune.done');
  return (
    <Dialog
      open
      size="small"
      title={t('hearing.tune')}
      closeLabel={close}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {close}
        </Button>
      }
    >
      <Choice
        legend={t('hearing.tune')}
        hint={t('hearing.tuneText')}
        value={tuning}
        onChange={(value) => setTuning(tunings.find((one) => one === value) ?? 'all')}
        options={[
          { value: 'all', label: t('hearing.tune.all'), hint: t('hearing.tune.allHint') },
          { value: 'mine', label: t('hearing.tune.mine'), hint: t('hearing.tune.mineHint') },
          { value: 'off', label: t('hearing.tune.off') },
        ]}
      />
    </Dialog>
  );
}
