import { simulationLines, type Simulation, type Trace } from '../../../engine';
import { Why } from '../../job/Why';
import { Disclosure } from '../../shell/Disclosure';
import { Line, SmallLine, Stack } from '../../shell/Layout';
import { useTexts, type Texts } from '../../shell/texts';
import { ShareBars, type NamedShare } from './ShareBars';
import { SimulatedKinds } from './SimulatedKinds';

/** What the invented bids say of the model: in sentences, then how often as bars, then by kind of round. */
export function SimulationAnswer(props: {
  readonly simulation: Simulation;
  readonly trace: Trace;
  /** The model or the setting has changed since. */
  readonly outdated: boolean;
}) {
  const texts = useTexts();
  const { translate, render } = texts;
  const { simulation, trace, outdated } = props;
  const [notice, ...lines] = simulationLines(simulation).map(render);
  return (
    <Stack>
      {outdated && (
        <Line>
          <strong>{translate('tender.simulation.outdated')}</strong>
        </Line>
      )}
      <SmallLine>{notice}</SmallLine>
      {lines.map((line) => (
        <Line key={line}>{line}</Line>
      ))}
      {simulation.counted > 0 && (
        <>
          <ShareBars label={translate('tender.simulation.shares')} shares={sharesOf(simulation, texts)} />
          <Disclosure label={translate('tender.simulation.kinds')}>
            {() => <SimulatedKinds kinds={simulation.kinds} />}
          </Disclosure>
        </>
      )}
      <Why of={translate('tender.simulation.heading')} trace={() => trace} />
    </Stack>
  );
}

function sharesOf(simulation: Simulation, { translate }: Texts): readonly NamedShare[] {
  const { reversal, lowestPriceWins, bestQualityWins, ties, negative } = simulation;
  return [
    { name: translate('tender.simulation.reversal'), share: reversal ?? 0 },
    { name: translate('tender.simulation.lowestPrice'), share: lowestPriceWins ?? 0 },
    { name: translate('tender.simulation.bestQuality'), share: bestQualityWins ?? 0 },
    { name: translate('tender.simulation.ties'), share: ties ?? 0 },
    { name: translate('tender.simulation.negative'), share: negative ?? 0 },
  ];
}
