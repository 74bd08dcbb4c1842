// A facilitator who came by a link says who they are; it may wait.
import { useState } from 'react';
import { interfaceLanguages } from '../../../shared/model/interface-language.ts';
import { limits } from '../../../shared/model/limits.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { CityField } from '../../pieces/forms/city-field.tsx';
import { FormDialog } from '../../pieces/forms/form-dialog.tsx';
import { NameField } from '../../pieces/forms/name-field.tsx';
import { isWithin } from '../../pieces/forms/within.ts';
import { toLanguageName } from '../../pieces/languages/language-name.ts';
import { useAction } from '../../state/action.ts';
import { useCommand, useSession } from '../../state/session.tsx';
import { useWords } from '../../state/words.tsx';

/** Asks for name, city and language, and puts the facilitator on the roster. */
export function IntroduceDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, language: reader } = useWords();
  const { cities } = useSession();
  const command = useCommand();
  const { run, busy, problem } = useAction();
  const [name, setName] = useState('');
  const [city, setCity] = useState('');
  const [language, setLanguage] = useState<string>(reader);
  const [tried, setTried] = useState(false);
  const languages = [...new Set([...interfaceLanguages, ...cities.map((each) => each.language)])];
  const save = () =>
    run(async () => {
      await command('facilitator:introduce', { name: name.trim(), city, language });
      onClose();
    });
  return (
    <FormDialog
      size="small"
      title={t('evening.introduceTitle')}
      saveLabel={t('evening.introduceConfirm')}
      cancelLabel={t('evening.introduceSkip')}
      isWhole={isWithin(name, limits.nameCharacters) && city !== ''}
      onTry={() => setTried(true)}
      onSave={save}
      intro={<p>{t('evening.introduceText')}</p>}
      {...{ onClose, busy, problem }}
    >
      <NameField
        isOwn
        label={t('evening.introduceName')}
        hint={t('evening.nameHint')}
        value={name}
        onChange={setName}
        tried={tried}
      />
      <CityField label={t('evening.introduceCity')} value={city} onChange={setCity} tried={tried} />
      <SelectField
        label={t('evening.introduceLanguage')}
        value={language}
        onChange={setLanguage}
        options={languages.map((tag) => ({
          value: tag,
          label: toLanguageName(tag, tag),
          lang: tag,
        }))}
      />
    </FormDialog>
  );
}
