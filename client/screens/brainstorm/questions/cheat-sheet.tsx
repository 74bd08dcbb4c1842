// Every key of the brainstorm on one sheet, and the switch for single letters, which some people press by accident or by
// voice (WCAG 2.1.4).
import { Fragment } from 'react';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Kbd } from '../../../parts/kbd.tsx';
import type { WordKey } from '../../../state/words.tsx';
import { useWords } from '../../../state/words.tsx';
import { useSingleKeys } from '../card/use-card-keys.ts';
import styles from './cheat-sheet.module.css';

type Line = readonly [keys: readonly string[], key: WordKey];

const command =
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

const parts: readonly (readonly [title: WordKey, lines: readonly Line[]])[] = [
  [
    'brainstorm.keys.writing',
    [
      [['Enter'], 'brainstorm.keys.add'],
      [['Alt', '1–4'], 'brainstorm.keys.kind'],
      [['Esc'], 'brainstorm.keys.rideCancel'],
    ],
  ],
  [
    'brainstorm.keys.card',
    [
      [['←↑↓→'], 'brainstorm.keys.walk'],
      [['R'], 'brainstorm.keys.ride'],
      [['E'], 'brainstorm.keys.edit'],
      [['X'], 'brainstorm.keys.select'],
      [['G'], 'brainstorm.keys.group'],
      [['M'], 'brainstorm.keys.move'],
      [['Delete'], 'brainstorm.keys.takeBack'],
      [['?'], 'brainstorm.keys.help'],
    ],
  ],
  [
    'brainstorm.keys.board',
    [
      [['+'], 'brainstorm.zoomIn'],
      [['-'], 'brainstorm.zoomOut'],
      [['0'], 'brainstorm.zoomFit'],
      [['Shift', '←↑↓→'], 'brainstorm.keys.pan'],
    ],
  ],
  [
    'brainstorm.keys.anywhere',
    [
      [[command, 'Z'], 'brainstorm.undo'],
      [[command, 'Shift', 'Z'], 'brainstorm.redo'],
    ],
  ],
];

export function CheatSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [isOn, setOn] = useSingleKeys();
  return (
    <Dialog open title={t('brainstorm.help')} closeLabel={t('brainstorm.close')} onClose={onClose}>
      <div className={styles.sheet}>
        {parts.map(([title, lines], index) => (
          <section key={title}>
            <h3 className={styles.title} tabIndex={-1} data-focus-first={index === 0 || undefined}>
              {t(title)}
            </h3>
            <dl className={styles.keys}>
              {lines.map(([keys, key]) => (
                <div key={key} className={styles.line}>
                  <dt className={styles.press}>
                    {keys.map((name, index) => (
                      <Fragment key={name}>
                        {index > 0 && ' + '}
                        <Kbd>{name}</Kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{t(key)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <Checkbox
          label={t('brainstorm.keys.single')}
          hint={t('brainstorm.keys.singleHint')}
          checked={isOn}
          onChange={setOn}
        />
      </div>
    </Dialog>
  );
}
