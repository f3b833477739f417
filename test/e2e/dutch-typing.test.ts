import { TryOut } from './tryOut';

/** A build of the add-in and the page may be part of it. */
jest.setTimeout(300_000);

let tryOut: TryOut;

beforeAll(async () => {
  tryOut = await TryOut.open();
});

afterAll(async () => {
  await tryOut.close();
});

const SHEET = 'Inschrijvingen';

async function formulaIn(address: string): Promise<string | undefined> {
  return (await tryOut.cells(SHEET, address))[0]?.[0]?.formula;
}

describe('a formula typed on the Dutch page', () => {
  it.each([
    ['P4', '=PSO.BIJDRAGE(0,02;0,01)', '=PSO.BIJDRAGE(0.02,0.01)', 0.03],
    ['P6', '=PSO.TREDE(0,03;50)', '=PSO.TREDE(0.03,50)', 'Trede 1'],
    ['P8', '=SUM(1,005;2,01)', '=SUM(1.005,2.01)', 3.015],
    ['P10', '=PSO.TREDE(0.03,50)', '=PSO.TREDE(0.03,50)', 'Trede 1'],
    ['P12', '=PSO.BIJDRAGE(0,02)', '=PSO.BIJDRAGE(0.02)', 0.02],
    ['P14', '=sum(p8;0,015', '=SUM(P8,0.015)', 3.03],
    ['P16', '=1,005+0,001', '=1.005+0.001', 1.006],
  ])('in %s keeps every figure of %s', async (address, typed, formula, value) => {
    await tryOut.type(address, typed);
    expect(await tryOut.shows(SHEET, address, value)).toBe(value);
    expect(await formulaIn(address)).toBe(formula);
  });

  it('keeps every figure when it is typed in the formula bar', async () => {
    await tryOut.goTo('P18');
    await tryOut.typeInFormulaBar('=PSO.BIJDRAGE(0,02;0,01)');
    expect(await tryOut.shows(SHEET, 'P18', 0.03)).toBe(0.03);
    expect(await formulaIn('P18')).toBe('=PSO.BIJDRAGE(0.02,0.01)');
  });

  it('is shown the Dutch way when it is opened again, so that what is added to it is read the same way', async () => {
    await tryOut.type('P20', '=SUM(1;2)');
    await tryOut.addTo('P20', '*2,5');
    expect(await tryOut.shows(SHEET, 'P20', 7.5)).toBe(7.5);
    expect(await formulaIn('P20')).toBe('=SUM(1,2)*2.5');
  });
});

describe('the line under the grid', () => {
  it.each([
    ['P24', '=PSO.TREDE()', /P24 #VALUE! .*te weinig of te veel argumenten/],
    ['P26', '=PSO.TREDE(0,03;50;;)', /P26 #VALUE! .*te weinig of te veel argumenten/],
    ['A3', '=PSO.UITLEG("TREDE";0,03;50)', /A3 #SPILL! .*past hier niet/],
    ['P28', '=PSO.TRED(0,03;50)', /P28 #NAME\? .*Controleer de spelling/],
  ])('explains in %s what is wrong with %s', async (address, typed, sentence) => {
    await tryOut.type(address, typed);
    await tryOut.goTo(address);
    expect(await tryOut.statusLine(sentence)).toMatch(sentence);
  });
});

describe('a formula typed on the English page', () => {
  it('keeps its commas as separators, and is Dutch all the same when it has a semicolon', async () => {
    await tryOut.page.getByLabel('Taal').selectOption('en');
    await tryOut.ready();
    await tryOut.type('P30', '=SUM(1,2)');
    expect(await tryOut.shows(SHEET, 'P30', 3)).toBe(3);
    await tryOut.type('P32', '=SUM(1,005;2,01)');
    expect(await tryOut.shows(SHEET, 'P32', 3.015)).toBe(3.015);
  });
});

it('puts no error on the console', () => {
  expect(tryOut.complaints).toEqual([]);
});
