import { dutchFormula, dutchNumber, englishFormula, inCapitals } from './dutchTyping';

describe('a formula typed the Dutch way', () => {
  it.each([
    ['=PSO.TREDE(0,03;50)', '=PSO.TREDE(0.03,50)'],
    ['=PSO.NORM(50;"Trede 1; hoog, 1,5")', '=PSO.NORM(50,"Trede 1; hoog, 1,5")'],
    ["=SUM('Blad 1,5; b'!A1;2,5)", "=SUM('Blad 1,5; b'!A1,2.5)"],
    ['=SUM({1,5\\2;3\\4};1)', '=SUM({1.5,2;3,4},1)'],
    ['=IF(A1="";"";A1*1,05)', '=IF(A1="","",A1*1.05)'],
    ['=PSO.BIJDRAGE(0,02;0,01)', '=PSO.BIJDRAGE(0.02,0.01)'],
    ['=PSO.BIJDRAGE(0,02)', '=PSO.BIJDRAGE(0.02)'],
    ['=SUM({1,2;3,4})', '=SUM({1.2;3.4})'],
    ['=A1*1,5E-3', '=A1*1.5E-3'],
    ['=SUM(Tabel1[[#Data];[Prijs]];1,5)', '=SUM(Tabel1[[#Data],[Prijs]],1.5)'],
  ])('%s becomes %s', (typed, english) => {
    expect(englishFormula(typed)).toBe(english);
  });

  it.each([
    '=PSO.TREDE(0.03,50)',
    '=SUM(A1,B1)',
    '=PSO.TREDE(A1,50)',
    '=SUM(1, 2)',
    '=SUM(1,2,3)',
    '=SUM({1,2,3})',
    '="een; twee"',
  ])('leaves the English %s as it is', (typed) => {
    expect(englishFormula(typed)).toBe(typed);
  });
});

describe('a formula shown the Dutch way', () => {
  it.each([
    ['=PSO.TREDE(0.03,50)', '=PSO.TREDE(0,03;50)'],
    ['=SUM(1,2)*2.5', '=SUM(1;2)*2,5'],
    ['=SUM({1.5,2;3,4},1)', '=SUM({1,5\\2;3\\4};1)'],
    ['=SUM({1.5;2.5})', '=SUM({1,5;2,5})'],
    ['=PSO.NORM(50,"Trede 1; hoog, 1.5")', '=PSO.NORM(50;"Trede 1; hoog, 1.5")'],
    ["=SUM('Blad 1.5, b'!A1,2.5)", "=SUM('Blad 1.5, b'!A1;2,5)"],
  ])('is %s as %s, and is read back as it was', (english, dutch) => {
    expect(dutchFormula(english)).toBe(dutch);
    expect(englishFormula(dutch)).toBe(english);
  });
});

it('writes functions and cells in capitals and leaves texts and sheets alone', () => {
  expect(inCapitals(`=pso.trede('blad a1'!$b$2,"a1")`)).toBe(`=PSO.TREDE('blad a1'!$B$2,"a1")`);
});

describe('a number typed the Dutch way', () => {
  it.each([
    ['0,03', 0.03],
    ['1.998.750,00', 1998750],
    ['-12,5', -12.5],
    ['1.234.567', 1234567],
  ])('%s is %d', (typed, value) => {
    expect(dutchNumber(typed)).toBe(value);
  });

  it.each(['1.234', '12', '1,2,3', '5%', 'Trede 1', ''])('%p is left to the grid', (typed) => {
    expect(dutchNumber(typed)).toBeUndefined();
  });
});
