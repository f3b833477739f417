import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { exact, readNumber, type Text } from '../../engine';
import type { Language } from '../../i18n/language';
import { useTexts } from './texts';

const PERCENT = 100;

/** A whole amount with one separator of thousands. In a field for euros nothing else is meant, so that it is not asked. */
const WHOLE_AMOUNT: Readonly<Record<Language, RegExp>> = {
  nl: /^\s*(?:€|eur)?\s*[1-9]\d{0,2}\.\d{3}\s*(?:€|euro?)?\s*$/i,
  en: /^\s*(?:€|eur)?\s*[1-9]\d{0,2},\d{3}\s*(?:€|euro?)?\s*$/i,
};

const useStyles = makeStyles({
  input: { width: '100%', minWidth: '0' },
  // Without a width of its own it would shrink where it is not stretched.
  field: { alignSelf: 'start', width: '100%' },
  figures: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

interface Typed {
  readonly text: string;
  readonly value: number | null | 'unreadable';
  readonly problem: Text | null;
}

/** A number field: what the user types is read strictly, in Dutch or English, and refused when it can mean two things. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number | null | 'unreadable';
  /** A fraction is typed and shown as a percentage; an amount is written out below the field. */
  readonly unit?: 'fraction' | 'euro' | 'number';
  /** Why this number cannot be; absent when it can. */
  readonly problem?: Text;
  /** Why this number, which can be, is probably not what was meant. */
  readonly doubt?: Text;
  readonly onChange: (value: number | null | 'unreadable') => void;
}) {
  const styles = useStyles();
  const { language, render, number } = useTexts();
  const factor = props.unit === 'fraction' ? PERCENT : 1;
  const written = (value: Typed['value']): string => {
    if (typeof value !== 'number') return '';
    const plain = String(exact(value * factor));
    return language === 'nl' ? plain.replace('.', ',') : plain;
  };
  const [typed, setTyped] = useState<Typed>({
    text: written(props.value),
    value: props.value,
    problem: null,
  });
  const current: Typed =
    typed.value === props.value ? typed : { text: written(props.value), value: props.value, problem: null };

  const problem = current.problem ?? props.problem;
  const message = problem ?? props.doubt;

  const read = (text: string): Typed => {
    if (text.trim() === '') return { text, value: null, problem: null };
    const isWhole = props.unit === 'euro' && WHOLE_AMOUNT[language].test(text);
    const reading = readNumber(isWhole ? text.replace(/[.,]/, '') : text);
    if (!reading.ok) return { text, value: 'unreadable', problem: reading.text };
    const value = reading.percentage ? reading.value : exact(reading.value / factor);
    return { text, value, problem: null };
  };
  return (
    <Field
      className={styles.field}
      label={props.label}
      hint={
        props.unit === 'euro' && typeof current.value === 'number' ? number(current.value, 'euro') : undefined
      }
      validationState={message && (problem ? 'error' : 'warning')}
      validationMessage={message && render(message)}
    >
      <Input
        className={styles.input}
        input={{ className: styles.figures }}
        inputMode="decimal"
        value={current.text}
        contentAfter={props.unit === 'fraction' ? '%' : undefined}
        onChange={(_, data) => {
          const next = read(data.value);
          setTyped(next);
          props.onChange(next.value);
        }}
      />
    </Field>
  );
}
