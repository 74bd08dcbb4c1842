// What the evening is called.
import { limits } from '../../../shared/model/limits.ts';
import { TextField } from '../../parts/text-field.tsx';
import { nearLimit } from '../../pieces/forms/near-limit.ts';
import { useWords } from '../../state/words.tsx';
import { fieldIds } from './field-ids.ts';
import type { FormPart } from './form-part.ts';
import { Section } from './section.tsx';

/** One field. */
export function TitleSection({ plan, errors }: FormPart) {
  const { t } = useWords();
  return (
    <Section title={t('organise.titleSection')} hint={t('organise.titleHint')}>
      <TextField
        id={fieldIds.title}
        label={t('organise.titleField')}
        error={errors.get(fieldIds.title)}
        value={plan.draft.title}
        onChange={(title) => plan.change({ do: 'set', to: { title } })}
        maxGraphemes={nearLimit(plan.draft.title, limits.titleCharacters)}
        counter={(used, most) => t('join.counter', { used, most })}
        autoComplete="off"
      />
    </Section>
  );
}
