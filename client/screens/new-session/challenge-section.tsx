// Challenges that are known beforehand. More can be pitched on the evening itself.

import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { Said } from '../../parts/said.tsx';
import { Stack } from '../../parts/stack.tsx';
import { useWords } from '../../state/words.tsx';
import { ChallengeFields } from './challenge-fields.tsx';
import type { FormPart } from './form-part.ts';
import { Section } from './section.tsx';
import { UndoLine } from './undo-line.tsx';
import { useRowOrder } from './use-row-order.ts';

/** A card per challenge; none is fine. */
export function ChallengeSection({ plan, errors }: FormPart) {
  const { t } = useWords();
  const { challenges, cities } = plan.draft;
  const order = useRowOrder(plan, 'challenges');
  const moved = challenges.find(({ key }) => key === order.said?.key);
  return (
    <Section title={t('organise.challengeSection')} hint={t('organise.challengeHint')}>
      <UndoLine plan={plan} list="challenges" />
      {challenges.length > 0 && (
        <Stack as="ol" role="list">
          {challenges.map((challenge, index) => (
            <ChallengeFields
              key={challenge.key}
              challenge={challenge}
              index={index}
              count={challenges.length}
              cities={cities}
              errors={errors}
              onWrite={(to) => plan.change({ do: 'write-challenge', key: challenge.key, to })}
              onMove={(to, button) => order.move(challenge.key, index, to, button)}
              onRemove={() => order.remove(challenge.key, 'plan-add-challenge')}
            />
          ))}
        </Stack>
      )}
      {challenges.length < limits.challenges && (
        <div>
          <Button
            id="plan-add-challenge"
            icon="plus"
            onClick={() => plan.change({ do: 'add-challenge' })}
          >
            {t('organise.challengeAdd')}
          </Button>
        </div>
      )}
      <Said time={order.said?.time ?? 0}>
        {order.said && t('organise.moved', { what: moved?.title ?? '', place: order.said.place })}
      </Said>
    </Section>
  );
}
