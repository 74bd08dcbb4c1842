// Who meets: two cities or more, taken from a real partnership or written by hand.

import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../parts/button.tsx';
import { Said } from '../../parts/said.tsx';
import { Stack } from '../../parts/stack.tsx';
import type { Partnership } from '../../state/organiser.ts';
import { useWords } from '../../state/words.tsx';
import { CityFields } from './city-fields.tsx';
import { fieldIds } from './field-ids.ts';
import type { FormPart } from './form-part.ts';
import { PartnershipFinder } from './partnership-finder.tsx';
import { Section } from './section.tsx';
import { UndoLine } from './undo-line.tsx';
import { useRowOrder } from './use-row-order.ts';

interface CitySectionProps extends FormPart {
  readonly partnerships: readonly Partnership[];
}

/** The finder, then a card per city. */
export function CitySection({ plan, errors, partnerships }: CitySectionProps) {
  const { t } = useWords();
  const { cities } = plan.draft;
  const order = useRowOrder(plan, 'cities');
  const movedCity = cities.find(({ key }) => key === order.said?.key);
  return (
    <Section title={t('organise.citySection')} hint={t('organise.cityHint')}>
      <PartnershipFinder
        partnerships={partnerships}
        error={errors.get(fieldIds.partnership)}
        onChoose={(chosen) => plan.change({ do: 'choose-cities', cities: chosen })}
      />
      <UndoLine plan={plan} list="cities" />
      <Stack as="ol" role="list">
        {cities.map((city, index) => (
          <CityFields
            key={city.key}
            city={city}
            index={index}
            count={cities.length}
            errors={errors}
            onWrite={(to) => plan.change({ do: 'write-city', key: city.key, to })}
            onMove={(to, button) => order.move(city.key, index, to, button)}
            onRemove={() => order.remove(city.key, 'plan-add-city')}
          />
        ))}
      </Stack>
      {cities.length < limits.cities && (
        <div>
          <Button id="plan-add-city" icon="plus" onClick={() => plan.change({ do: 'add-city' })}>
            {t('organise.cityAdd')}
          </Button>
        </div>
      )}
      <Said time={order.said?.time ?? 0}>
        {order.said &&
          t('organise.moved', { what: movedCity?.name ?? '', place: order.said.place })}
      </Said>
    </Section>
  );
}
