// The rules of the brainstorm, on the screen as on the wall of the hall. They can be folded away, and stay so.
import type { SyntheticEvent } from 'react';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icon-shapes.ts';
import { usePreference } from '../../state/preferences.ts';
import { useWords, type WordKey } from '../../state/words.tsx';
import styles from './step-rules.module.css';

const rules: readonly (readonly [IconName, WordKey])[] = [
  ['celebrate', 'brainstorm.rule.wild'],
  ['ride', 'brainstorm.rule.ride'],
  ['plus', 'brainstorm.rule.many'],
  ['close', 'brainstorm.rule.criticism'],
  ['question', 'brainstorm.rule.questions'],
];

export function StepRules() {
  const { t } = useWords();
  const [kept, keep] = usePreference('brainstormRules');
  const isOpen = kept !== 'folded';
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (currentTarget.open !== isOpen) keep(currentTarget.open ? 'open' : 'folded');
  };
  return (
    <details className={styles.rules} open={isOpen} onToggle={toggle}>
      <summary className={styles.summary}>{t('brainstorm.rules')}</summary>
      <RuleList />
    </details>
  );
}

/** The rules themselves. */
export function RuleList() {
  const { t } = useWords();
  return (
    <ul role="list" className={styles.list} aria-label={t('brainstorm.rules')}>
      {rules.map(([icon, key]) => (
        <li key={key} className={styles.rule}>
          <Icon name={icon} />
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
