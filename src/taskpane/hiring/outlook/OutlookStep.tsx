import { Button } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import {
  calendarDay,
  forecast,
  standingName,
  type Forecast,
  type ForecastFinding,
  type ForecastRequest,
  type Outcome,
} from '../../../engine';
import type { CellFinding } from '../../job/finding';
import { Findings } from '../../job/Findings';
import { cellOfRow } from '../../job/list/listView';
import { useShowCell } from '../../job/useShowCell';
import { Why } from '../../job/Why';
import { CertaintyLine } from '../../ladder/CertaintyLine';
import { rungsOf } from '../../ladder/rungs';
import type { LadderView } from '../../ladder/view';
import { Disclosure } from '../../shell/Disclosure';
import { Line, Section, SmallLine, Stack, View } from '../../shell/Layout';
import { TextList } from '../../shell/TextList';
import { useTexts } from '../../shell/texts';
import type { Basis } from '../basis/basis';
import type { HiringAction } from '../state';
import { CalendarPart } from './CalendarPart';
import { ChancePart } from './ChancePart';
import { EventList } from './EventList';
import type { OutlookState } from './outlookState';
import { firmness, outlookSentence, sinceBasis, stretchOf } from './outlookSentences';
import { forecastRequest, monthAfterYear } from './period';
import { PeriodFields } from './PeriodFields';
import { PersonList } from './PersonList';
import { TimelineChart } from './TimelineChart';

/** Fifth step: how the standing goes on when nobody is hired, what happens when, and how sure that is. */
export function OutlookStep(props: {
  readonly outlook: OutlookState;
  /** `null` as long as it is not known where the organisation stands. */
  readonly basis: Basis | null;
  readonly staff: LadderView;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { outlook, basis, staff, dispatch } = props;
  const { translate, render } = useTexts();
  const { from, months, certificateUntil } = outlook;
  const listed = basis?.assessed?.request ?? null;
  const request = useMemo(
    () => listed && forecastRequest(listed, { from, months, certificateUntil }),
    [listed, from, months, certificateUntil],
  );
  const outcome = useMemo(() => request && forecast(request), [request]);
  if (basis === null || listed === null) {
    return (
      <View
        footer={
          <Button appearance="primary" onClick={() => dispatch({ type: 'stepChosen', step: 'basis' })}>
            {translate('hiringJob.toBasis')}
          </Button>
        }
      >
        <Line>
          {basis === null ? translate('hiringOutlook.noBasis') : translate('hiringOutlook.noStaff')}
        </Line>
      </View>
    );
  }
  return (
    <View>
      {outcome?.ok === true && request && (
        <OutlookAnswer outcome={outcome} request={request} basis={basis} staff={staff} dispatch={dispatch} />
      )}
      {outcome?.ok === false && <Line>{render(outcome.text)}</Line>}
      <Section heading={translate('hiringOutlook.period')}>
        <PeriodFields outlook={outlook} usualFrom={monthAfterYear(basis.year)} dispatch={dispatch} />
      </Section>
      {outcome?.ok === true && request && (
        <>
          <EventParts forecast={outcome.value} />
          <ChancePart request={request} outlook={outlook} dispatch={dispatch} />
        </>
      )}
    </View>
  );
}

function OutlookAnswer(props: {
  readonly outcome: Extract<Outcome<Forecast>, { ok: true }>;
  readonly request: ForecastRequest;
  readonly basis: Basis;
  readonly staff: LadderView;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate, render } = useTexts();
  const { outcome, request, basis, staff } = props;
  const show = useShowCell(props.dispatch);
  const { months, assumptions, findings, complete } = outcome.value;
  const stretch = stretchOf(months);
  const moved = stretch && sinceBasis(basis, stretch);
  const certificate = request.certificateUntil ?? null;
  const ending = months.find(({ month }) => certificate?.startsWith(month));
  const own = findings.filter(isOfForecast).map((finding) => cellFinding(finding, staff));
  return (
    <>
      {stretch && (
        <Stack>
          <Line>
            <strong>{render(outlookSentence(stretch))}</strong>
          </Line>
          <CertaintyLine {...firmness(stretch)} />
          {moved && <Line>{render(moved)}</Line>}
          {ending && certificate !== null && (
            <Line>
              {translate('hiringOutlook.atCertificate', {
                end: calendarDay(certificate),
                standing: standingName(ending),
              })}
            </Line>
          )}
          {!complete && <Line>{translate('ladderJob.incomplete')}</Line>}
          {own.length > 0 && <Findings findings={own} onShow={show} acrossSheets />}
          <Why of={translate('hiringOutlook.whyOf')} trace={() => outcome.trace} levels={1} />
          <Disclosure
            label={translate('ladderJob.assumptions.count', {
              count: { value: assumptions.length, unit: 'count' },
            })}
          >
            {() => <TextList texts={assumptions} />}
          </Disclosure>
          <SmallLine>{translate('ladderJob.notACertificate')}</SmallLine>
        </Stack>
      )}
      <Section heading={translate('hiringOutlook.chart')}>
        <TimelineChart
          months={months}
          rungs={rungsOf(basis.now, basis.rules)}
          certificateIn={ending?.month ?? null}
        />
      </Section>
    </>
  );
}

function EventParts(props: { readonly forecast: Forecast }) {
  const { translate } = useTexts();
  const { events, persons } = props.forecast;
  const coming = events.filter(({ before }) => !before);
  // It comes every year and says the same; among the people it would hide them.
  const handbook = coming.filter(({ kind }) => kind === 'handbook');
  const own = coming.filter(({ kind }) => kind !== 'handbook');
  const past = events.filter(({ before }) => before);
  return (
    <Section heading={translate('hiringOutlook.events')}>
      {own.length === 0 ? (
        <SmallLine>{translate('hiringOutlook.events.none')}</SmallLine>
      ) : (
        <EventList events={own} label={translate('hiringOutlook.events')} />
      )}
      {handbook.length > 0 && (
        <Disclosure
          label={translate('hiringOutlook.events.handbook', {
            count: { value: handbook.length, unit: 'count' },
          })}
        >
          {() => <EventList events={handbook} label={translate('hiringOutlook.events.handbookList')} />}
        </Disclosure>
      )}
      {coming.length > 0 && <CalendarPart events={coming} />}
      {past.length > 0 && (
        <Disclosure
          label={translate('hiringOutlook.events.past', { count: { value: past.length, unit: 'count' } })}
        >
          {() => <EventList events={past} label={translate('hiringOutlook.events.pastList')} />}
        </Disclosure>
      )}
      {persons.length > 0 && (
        <Disclosure label={translate('hiringOutlook.persons')}>
          {() => <PersonList persons={persons} />}
        </Disclosure>
      )}
    </Section>
  );
}

/** The other findings stand at the list itself, in the first step. */
function isOfForecast({ code }: ForecastFinding): boolean {
  return code === 'TEMPORARY_WITHOUT_END' || code === 'CERTIFICATE_OUTSIDE';
}

function cellFinding({ row, field, text: problem }: ForecastFinding, { staff }: LadderView): CellFinding {
  const place =
    staff !== null && row !== null ? cellOfRow(staff, row - 1, field) : { sheet: '', address: '' };
  return { severity: 'warns', problem, ...place };
}
