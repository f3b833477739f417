import { dutchNumber, englishFormula } from './dutchTyping';

describe('a formula typed the Dutch way', () => {
  it.each([
    ['=PSO.TREDE(0,03;50)', '=PSO.TREDE(0.03,50)'],
    ['=PSO.NORM(50;"Trede 1; hoog, 1,5")', '=PSO.NORM(50,"Trede 1; hoog, 1,5")'],
    ["=SUM('Blad 1,5; b'!A1;2,5)", "=SUM('Blad 1,5; b'!A1,2.5)"],
    ['=SUM({1,5\\2;3\\4};1)', '=SUM({1.5,2;3,4},1)'],
    ['=IF(A1="";"";A1*1,05)', '=IF(A1="","",A1*1.05)'],
    ['=SUM(Tabel1[[#Data];[Prijs]];1,5)', '=SUM(Tabel1[[#Data],[Prijs]],1.5)'],
  ])('%s becomes %s', (typed, english) => {
    expect(englishFormula(typed)).toBe(english);
  });

  it.each(['=PSO.TREDE(0.03,50)', '=SUM(A1,B1)', '=SUM({1,2;3,4})', '="een; twee"'])(
    'leaves the English %s as it is',
    (typed) => {
      expect(englishFormula(typed)).toBe(typed);
    },
  );
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
