import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Text } from '../../engine';
import { Line, View } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { useShowCell } from '../job/useShowCell';
import { OwnNormsPart } from './OwnNormsPart';
import type { OwnNorms } from './ownNorms';
import { PolicyList } from '../socialreturn/policies/PolicyList';
import { PackList } from './PackList';
import { useMakeNormSheet } from './useMakeNormSheet';

/** Rules and sources: the user's own norms first, then the packs that come with the product. */
export function RulesView(props: { readonly norms: OwnNorms }) {
  const { norms } = props;
  const { render } = useTexts();
  const state = useSyncExternalStore(norms.subscribe, norms.state);
  const [refusal, setRefusal] = useState<Text | null>(null);
  const goTo = useShowCell(({ text }) => setRefusal(text));
  const maker = useMakeNormSheet(norms);
  const isFresh = state.kind !== 'found' || state.condition === 'empty';
  useEffect(() => {
    void norms.look();
  }, [norms]);
  return (
    <View>
      {maker.notice !== null && isFresh && <Line>{maker.notice}</Line>}
      {refusal !== null && <Line>{render(refusal)}</Line>}
      <OwnNormsPart
        state={state}
        maker={maker}
        onGoTo={(place) => {
          setRefusal(null);
          goTo(place);
        }}
      />
      <PackList />
      <PolicyList />
    </View>
  );
}
