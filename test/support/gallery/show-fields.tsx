// Buttons and everything one writes or chooses in.
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../client/parts/button.tsx';
import { Card } from '../../../client/parts/card.tsx';
import { Checkbox } from '../../../client/parts/checkbox.tsx';
import { Choice } from '../../../client/parts/choice.tsx';
import { CitySwatch } from '../../../client/parts/city-swatch.tsx';
import { CopyField } from '../../../client/parts/copy-field.tsx';
import { ErrorSummary } from '../../../client/parts/error-summary.tsx';
import { Icon } from '../../../client/parts/icon.tsx';
import { Kbd } from '../../../client/parts/kbd.tsx';
import { LinkButton } from '../../../client/parts/link-button.tsx';
import { QrCode } from '../../../client/parts/qr-code.tsx';
import { Segmented } from '../../../client/parts/segmented.tsx';
import { SelectField } from '../../../client/parts/select-field.tsx';
import { TextField } from '../../../client/parts/text-field.tsx';
import styles from './gallery.module.css';
import { cityNames, longName, type Speech } from './words.ts';

const ComboBox = lazy(() =>
  import('../../../client/parts/combo-box.tsx').then((file) => ({ default: file.ComboBox })),
);
const words = (used: number, most: number) => `${used} / ${most}`;

export function ShowFields({ speech }: { readonly speech: Speech }) {
  const [name, setName] = useState(longName);
  const [text, setText] = useState(`${speech.idea} `.repeat(3));
  const [city, setCity] = useState('Umeå');
  const [view, setView] = useState('board');
  const [found, setFound] = useState('');
  const cities = cityNames.map((value) => ({ value, label: value }));
  return (
    <section className={styles.section} aria-label="Fields">
      <div className={styles.row}>
        <Button kind="primary" size="large" iconAfter="next">
          {speech.act}
        </Button>
        <Button kind="primary">{speech.act}</Button>
        <Button icon="ride">{speech.back}</Button>
        <Button kind="quiet" icon="undo">
          {speech.back}
        </Button>
        <Button kind="danger" icon="remove">
          {speech.back}
        </Button>
        <Button busy>{speech.act}</Button>
        <Button disabled>{speech.back}</Button>
        <LinkButton href="#main" icon="link">
          {speech.back}
        </LinkButton>
        <Segmented
          legend="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'board', label: speech.kinds[0], icon: 'board' },
            { value: 'list', label: speech.kinds[3], icon: 'list' },
          ]}
        />
        <span>
          <Kbd>Enter</Kbd> <Kbd>?</Kbd>
        </span>
      </div>
      <div className={styles.grid}>
        <Card>
          <div className={styles.section}>
            <ErrorSummary
              title={speech.error}
              attempt={0}
              problems={[{ fieldId: 'name', words: speech.error }]}
            />
            <TextField
              id="name"
              label={speech.label}
              hint={speech.hint}
              value={name}
              onChange={setName}
              maxGraphemes={60}
              counter={words}
            />
            <TextField
              label={speech.label}
              error={speech.error}
              value=""
              placeholder={speech.idea}
              onChange={setName}
            />
            <TextField
              multiline
              label={speech.question}
              value={text}
              onChange={setText}
              maxGraphemes={120}
              counter={words}
            />
            <SelectField label={speech.label} value={city} options={cities} onChange={setCity} />
            <Suspense>
              <ComboBox
                label={speech.ideas}
                hint={speech.hint}
                text={found}
                onText={setFound}
                onChoose={({ label }) => setFound(label)}
                options={cities.map((option) => ({ ...option, hint: 'Europe/Stockholm' }))}
                freeText
                emptyWords={speech.empty}
                language={speech.language}
              />
            </Suspense>
          </div>
        </Card>
        <div className={styles.section}>
          <Choice
            legend={speech.label}
            value={city}
            onChange={setCity}
            options={cities.slice(0, 5).map((option, index) => ({
              ...option,
              hint: index < 2 ? speech.hint : undefined,
              lead: <CitySwatch index={index} size="1.75rem" />,
            }))}
          />
          <Choice
            legend={speech.question}
            hint={speech.hint}
            error={speech.error}
            value=""
            onChange={setCity}
            options={speech.kinds.map((kind) => ({ value: kind, label: kind }))}
          />
          <Checkbox label={speech.act} hint={speech.hint} checked onChange={() => undefined} />
          <Checkbox label={speech.back} checked={false} onChange={() => undefined} />
          <CopyField
            label={speech.saved}
            value="https://umecon.example/join/K7PX-2MHQ"
            copyLabel={speech.act}
            copiedWords={speech.saved}
            failedWords={speech.offline}
          />
          <div className={styles.row}>
            <QrCode text="https://umecon.example/join/K7PX-2MHQ" label={speech.act} size="9rem" />
            <Icon name="celebrate" size="3rem" />
          </div>
        </div>
      </div>
    </section>
  );
}
