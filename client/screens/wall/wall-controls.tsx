// What may be set on a wall: its language, its hall, and whether its pages turn. Shown while somebody is at the computer.
import {
  interfaceLanguages,
  toInterfaceLanguage,
} from '../../../shared/model/interface-language.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { toLanguageName } from '../../pieces/languages/language-name.ts';
import { useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';
import { useHall } from './use-hall.ts';
import styles from './wall-controls.module.css';

interface WallControlsProps {
  readonly isShown: boolean;
  /** Left out where nothing turns by itself. */
  readonly isStill?: boolean;
  readonly setStill?: (isStill: boolean) => void;
}

/** Hidden from the eye while nobody is near, never from the keyboard. */
export function WallControls({ isShown, isStill, setStill }: WallControlsProps) {
  const { t, language, chooseLanguage } = useWords();
  const { cities } = useSession();
  const [hall, setHall] = useHall();
  const isKnown = cities.some(({ name }) => name === hall);
  return (
    <section
      className={styles.controls}
      aria-label={t('wall.settings')}
      data-shown={isShown || undefined}
      data-print="hide"
    >
      <SelectField
        label={t('wall.language')}
        value={language}
        options={interfaceLanguages.map((id) => ({
          value: id,
          label: toLanguageName(id, id),
          lang: id,
        }))}
        onChange={(chosen) => chooseLanguage(toInterfaceLanguage(chosen))}
      />
      <SelectField
        label={t('wall.hall')}
        value={isKnown && hall ? hall : ''}
        options={[
          { value: '', label: t('wall.anyHall') },
          ...cities.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(chosen) => setHall(chosen || null)}
      />
      {setStill && (
        <Button icon={isStill ? 'play' : 'pause'} onClick={() => setStill(!isStill)}>
          {t(isStill ? 'wall.goOn' : 'wall.hold')}
        </Button>
      )}
    </section>
  );
}
