import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long option must not make the pane wider than it is.
  root: { minWidth: '0' },
  select: { minWidth: '0', width: '100%', textOverflow: 'ellipsis' },
});

/** One of a few, by its label. */
export function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChoose: (value: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={props.label}>
      <Select
        root={{ className: styles.root }}
        className={styles.select}
        value={props.value}
        onChange={(_, { value }) => props.onChoose(value)}
      >
        {props.options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
