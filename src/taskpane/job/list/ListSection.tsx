import type { Dispatch, ReactNode } from 'react';
import { Section } from '../../shell/Layout';
import { SourceChoice } from '../SourceChoice';
import { ListPart, type ListPartProps } from './ListPart';
import type { PartsState, SourceChosen } from './partState';

/** A list that a job reads: where it is, and then what was read and what deserves a look. */
export function ListSection<Part extends string, Field extends string>(
  props: Omit<ListPartProps<Field>, 'refused'> & {
    readonly heading: string;
    /** The question where the list is. */
    readonly label: string;
    /** Name of having no such list. */
    readonly none: string;
    readonly state: PartsState<Part>;
    readonly part: Part;
    readonly dispatch: Dispatch<SourceChosen<Part>>;
    /** What stands under the question. */
    readonly beside?: ReactNode;
    /** What to do when there is something to read, but not this list. */
    readonly without?: ReactNode;
  },
) {
  const { state, part, dispatch } = props;
  const { source } = state.parts[part];
  return (
    <Section heading={props.heading}>
      <SourceChoice
        label={props.label}
        source={source}
        sources={state.sources}
        none={props.none}
        onChoose={(chosen) => dispatch({ type: 'sourceChosen', part, source: chosen })}
      />
      {props.beside}
      {source === null ? (
        state.sources !== null && props.without
      ) : (
        <ListPart {...props} refused={state.refusal !== null} />
      )}
    </Section>
  );
}
