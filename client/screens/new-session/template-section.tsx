// Which kind of evening, in which running order.
import { plannedLengthMs } from '../../../shared/model/planned-length.ts';
import { templateName, templateNames, templates } from '../../../shared/model/template.ts';
import { minuteMs } from '../../../shared/model/time.ts';
import { Choice } from '../../parts/choice.tsx';
import { useWords } from '../../state/words.tsx';
import type { FormPart } from './form-part.ts';
import { Section } from './section.tsx';

/** Two groups of cards. Choosing a template puts its steps in place. */
export function TemplateSection({ plan }: FormPart) {
  const { t } = useWords();
  const { draft, change } = plan;
  const lengthOf = (name: (typeof templateNames)[number]) => {
    const minutes = Math.round(plannedLengthMs(templates[name]) / minuteMs);
    return t('organise.length', {
      steps: templates[name].length,
      hours: Math.floor(minutes / 60),
      minutes: minutes % 60,
    });
  };
  return (
    <Section title={t('organise.templateSection')} hint={t('organise.templateHint')}>
      <Choice
        legend={t('organise.template')}
        value={draft.template}
        options={templateNames.map((name) => ({
          value: name,
          label: t(`organise.template.${name}`),
          hint: `${t(`organise.template.${name}.hint`)} ${lengthOf(name)}`,
        }))}
        onChange={(name) => change({ do: 'choose-template', template: templateName.parse(name) })}
      />
      <Choice
        legend={t('organise.order')}
        value={draft.order}
        options={(['parallel', 'serial'] as const).map((order) => ({
          value: order,
          label: t(`organise.order.${order}`),
          hint: t(`organise.order.${order}.hint`),
        }))}
        onChange={(order) =>
          change({ do: 'set', to: { order: order === 'serial' ? 'serial' : 'parallel' } })
        }
      />
    </Section>
  );
}
