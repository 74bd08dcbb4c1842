// The invitation on paper, in the languages of its cities. It is seen only when it is printed.

import type { City } from '../../../shared/model/city.ts';
import { toSpokenCode } from '../../../shared/model/code.ts';
import { toInterfaceLanguage } from '../../../shared/model/interface-language.ts';
import { BrandMark } from '../../parts/brand-mark.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { langAndDir } from '../../pieces/languages/lang-and-dir.ts';
import { useWordsIn, type WordsIn } from '../../state/words-in.ts';
import styles from './invitation-sheet.module.css';

interface InvitationSheetProps {
  readonly title: string;
  readonly code: string;
  readonly cities: readonly City[];
  readonly startsAt: string | null;
  readonly joinLink: string;
}

const moment: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

/** One sheet: title and QR code once, the words once per language. */
export function InvitationSheet(props: InvitationSheetProps) {
  const { title, code, cities, startsAt, joinLink } = props;
  const languages = [...new Set(cities.map(({ language }) => toInterfaceLanguage(language)))];
  const spoken = useWordsIn(languages);
  const toInvitation = ({ language, t, date }: WordsIn) => (
    <section key={language} lang={language} className={styles.words}>
      <p className={styles.invited}>{t('organise.sheet.invited')}</p>
      <p>{t('home.what')}</p>
      {startsAt !== null && (
        <ul role="list">
          {cities.map(({ name, timeZone }) => (
            <li key={name}>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              {date(startsAt, moment, timeZone)}
            </li>
          ))}
        </ul>
      )}
      <p>{t('organise.sheet.how')}</p>
    </section>
  );
  return (
    <div className={styles.sheet}>
      <p className={styles.brand}>
        <BrandMark /> Umecon
      </p>
      <p className={styles.title} {...langAndDir(title)}>
        {title}
      </p>
      <div className={styles.way}>
        <QrCode text={joinLink} label={joinLink} size="60mm" />
        <p>
          <strong className={styles.code}>{toSpokenCode(code)}</strong>
          {joinLink}
        </p>
      </div>
      {spoken.map(toInvitation)}
    </div>
  );
}
