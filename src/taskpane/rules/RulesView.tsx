import { useState } from 'react';
import type { Text } from '../../engine';
import { Line, View } from '../shell/Layout';
import { useTexts } from '../shell/texts';
import { useShowCell } from '../job/useShowCell';
import { PolicyList } from '../socialreturn/policies/PolicyList';
import type { OwnSheets } from './ownSheets';
import { OwnNormsPart } from './OwnNormsPart';
import type { GoTo } from './OwnSheetPart';
import { OwnPolicyPart } from './OwnPolicyPart';
import { PackList } from './PackList';

/** Rules and sources: what the user filled in first, then the packs and policies that come with the product. */
export function RulesView(props: { readonly own: OwnSheets }) {
  const { norms, policy } = props.own;
  const { render } = useTexts();
  const [refusal, setRefusal] = useState<Text | null>(null);
  const show = useShowCell(({ text }) => setRefusal(text));
  const goTo: GoTo = (place) => {
    setRefusal(null);
    show(place);
  };
  return (
    <View>
      {refusal !== null && <Line>{render(refusal)}</Line>}
      <OwnNormsPart norms={norms} onGoTo={goTo} />
      <OwnPolicyPart policy={policy} onGoTo={goTo} />
      <PackList />
      <PolicyList />
    </View>
  );
}
