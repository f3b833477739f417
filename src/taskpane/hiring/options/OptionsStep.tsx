import { Button } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { ListPart } from '../../job/list/ListPart';
import { LookAgain, SourceChoice } from '../../job/SourceChoice';
import { useShowCell } from '../../job/useShowCell';
import { Disclosure } from '../../shell/Disclosure';
import { Section, SmallLine, View } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { HiringAction, HiringState } from '../state';
import type { OptionsView } from '../view';
import { LimitFields } from './LimitFields';
import { OptionList } from './OptionList';
import { OPTIONS } from './optionKind';
import { PositionCalculator } from './PositionCalculator';
import { TeachOptions } from './TeachOptions';

/** Second step: what the organisation can do, what one position costs, and the limits. */
export function OptionsStep(props: {
  readonly state: HiringState;
  readonly view: OptionsView;
  readonly rules: string | undefined;
  readonly dispatch: Dispatch<HiringAction>;
  readonly onLookAgain: () => void;
}) {
  const { state, view, rules, dispatch, onLookAgain } = props;
  const { translate } = useTexts();
  const show = useShowCell(dispatch);
  const { source } = state.parts.options;
  return (
    <View
      footer={
        <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'route' })}>
          {translate('hiringJob.toRoute')}
        </Button>
      }
    >
      <Section heading={translate('hiringJob.options')}>
        <SourceChoice
          label={translate('hiringJob.options.source')}
          source={source}
          sources={state.sources}
          none={translate('hiringJob.options.choose')}
          onChoose={(chosen) => dispatch({ type: 'sourceChosen', part: 'options', source: chosen })}
        />
        <LookAgain onLookAgain={onLookAgain} />
        {source === null ? (
          state.sources !== null && <TeachOptions onMade={onLookAgain} />
        ) : (
          <>
            <ListPart
              view={view.list}
              kind={OPTIONS}
              findings={view.list?.findings ?? []}
              refused={state.refusal !== null}
              onShow={show}
              onChoose={(column, field) => dispatch({ type: 'optionFieldChosen', column, field })}
            />
            {view.options.length > 0 && <OptionList options={view.options} />}
          </>
        )}
        <SmallLine>{translate('hiringJob.options.positions')}</SmallLine>
      </Section>
      <Section heading={translate('hiringJob.position')}>
        <SmallLine>{translate('hiringJob.position.what')}</SmallLine>
        <Disclosure label={translate('hiringJob.position.open')}>
          {() => (
            <PositionCalculator
              draft={state.draft}
              rules={rules}
              list={view.list}
              source={source}
              dispatch={dispatch}
              onMade={onLookAgain}
            />
          )}
        </Disclosure>
      </Section>
      <Section heading={translate('hiringJob.limits')}>
        <LimitFields limits={state.limits} askedFor={state.limitAskedFor} dispatch={dispatch} />
      </Section>
    </View>
  );
}
