import { Field, Input, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ input: { width: '100%', minWidth: '0' } });

/** A field for words or for a date. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
  readonly required?: boolean;
  /** What is missing or wrong; absent when nothing is. */
  readonly problem?: string;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={props.label} hint={props.hint} required={props.required} validationMessage={props.problem}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        type={props.type ?? 'text'}
        value={props.value}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}
