// One prepared challenge: its title, the one specific question to the room, who pitches it, whence.
import { limits } from '../../../shared/model/limits.ts';
import { Card } from '../../parts/card.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { nearLimit } from '../../pieces/forms/near-limit.ts';
import { useWords } from '../../state/words.tsx';
import styles from './city-fields.module.css';
import type { DraftChallenge, DraftCity } from './draft.ts';
import { fieldIds } from './field-ids.ts';
import { OrderButtons } from './order-buttons.tsx';

interface ChallengeFieldsProps {
  readonly challenge: DraftChallenge;
  readonly index: number;
  readonly count: number;
  readonly cities: readonly DraftCity[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onWrite: (to: Partial<DraftChallenge>) => void;
  readonly onMove: (to: number, button: 'up' | 'down') => void;
  readonly onRemove: () => void;
}

/** A card with the four fields. */
export function ChallengeFields(props: ChallengeFieldsProps) {
  const { challenge, index, count, cities, errors, onWrite, onMove, onRemove } = props;
  const { t } = useWords();
  const name = challenge.title.trim() || t('organise.challengeNumber', { number: index + 1 });
  const ofCity = cities.findIndex(({ key }) => key === challenge.city);
  const counter = (used: number, most: number) => t('join.counter', { used, most });
  const field = (of: 'title' | 'question' | 'presenter' | 'city') => {
    const id = fieldIds.challenge(challenge.key, of);
    return {
      id,
      error: errors.get(id),
      value: challenge[of],
      onChange: (text: string) => onWrite({ [of]: text }),
    };
  };
  return (
    <Card as="li" {...(ofCity >= 0 && { cityIndex: ofCity })}>
      <div className={styles.head}>
        <h3 className={styles.name} dir="auto">
          {name}
        </h3>
        <OrderButtons
          rowKey={challenge.key}
          words={{
            up: t('organise.up', { what: name }),
            down: t('organise.down', { what: name }),
            remove: t('organise.remove', { what: name }),
          }}
          onUp={index > 0 ? () => onMove(index - 1, 'up') : undefined}
          onDown={index < count - 1 ? () => onMove(index + 1, 'down') : undefined}
          onRemove={onRemove}
        />
      </div>
      <div className={styles.fields}>
        <div className={styles.whole}>
          <TextField
            {...field('title')}
            label={t('organise.challengeTitle')}
            hint={t('organise.challengeTitleHint')}
            maxGraphemes={nearLimit(challenge.title, limits.titleCharacters)}
            counter={counter}
          />
        </div>
        <div className={styles.whole}>
          <TextField
            {...field('question')}
            label={t('organise.question')}
            hint={t('organise.questionHint')}
            multiline
            rows={2}
            maxGraphemes={nearLimit(challenge.question, limits.questionCharacters)}
            counter={counter}
          />
        </div>
        <TextField
          {...field('presenter')}
          label={t('organise.presenter')}
          maxGraphemes={nearLimit(challenge.presenter, limits.nameCharacters)}
          counter={counter}
          autoComplete="off"
        />
        <SelectField
          {...field('city')}
          label={t('organise.challengeCity')}
          options={[
            ...(ofCity < 0 ? [{ value: challenge.city, label: t('organise.choose') }] : []),
            ...cities.map((city, at) => ({
              value: city.key,
              label: city.name.trim() || t('organise.cityNumber', { number: at + 1 }),
            })),
          ]}
        />
      </div>
    </Card>
  );
}
