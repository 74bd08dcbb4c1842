// One of very many, found by typing: cities, time zones. Heavy: import it lazily.
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './combo-box.module.css';
import { Icon } from './icon.tsx';

export interface ComboBoxOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ComboBoxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is written in the field; with `freeText` it may be none of the options. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (option: ComboBoxOption) => void;
  readonly options: readonly ComboBoxOption[];
  readonly freeText?: boolean | undefined;
  readonly emptyWords: string;
  /** Language of the interface, for what the widget says to readers. */
  readonly language: string;
  readonly id?: string | undefined;
}

const mostShown = 60;

function findOptions(options: readonly ComboBoxOption[], text: string): ComboBoxOption[] {
  const wanted = toFolded(text);
  if (options.some(({ label }) => toFolded(label) === wanted)) return options.slice(0, mostShown);
  return options
    .filter(({ label, hint }) => toFolded(`${label} ${hint ?? ''}`).includes(wanted))
    .slice(0, mostShown);
}

function toFolded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** A text field with a list of what fits; accents and case do not matter for finding. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, text, onText, onChoose, options, freeText, emptyWords } = props;
  return (
    <I18nProvider locale={props.language}>
      <AriaComboBox
        {...(props.id === undefined ? {} : { id: props.id })}
        className={styles.field ?? ''}
        inputValue={text}
        onInputChange={onText}
        items={findOptions(options, text)}
        onSelectionChange={(key) => {
          const chosen = options.find(({ value }) => value === key);
          if (chosen) onChoose(chosen);
        }}
        allowsCustomValue={freeText ?? false}
        allowsEmptyCollection
        defaultFilter={() => true}
        isInvalid={Boolean(error)}
        menuTrigger="focus"
      >
        <Label className={styles.label ?? ''}>{label}</Label>
        {hint && (
          <Text slot="description" className={styles.hint ?? ''}>
            {hint}
          </Text>
        )}
        <div className={styles.frame}>
          <Input className={styles.input ?? ''} dir="auto" />
          <Button className={styles.arrow ?? ''}>
            <Icon name="open" />
          </Button>
        </div>
        <FieldError className={styles.error ?? ''}>
          <Icon name="problem" />
          <span>{error}</span>
        </FieldError>
        <Popover className={styles.popover ?? ''} offset={4}>
          <ListBox<ComboBoxOption>
            className={styles.list ?? ''}
            renderEmptyState={() => <p className={styles.empty}>{emptyWords}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className={styles.item ?? ''}>
                <Text slot="label">{option.label}</Text>
                {option.hint && (
                  <Text slot="description" className={styles.small ?? ''}>
                    {option.hint}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}
