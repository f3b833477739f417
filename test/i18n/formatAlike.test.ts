import { formatAlike } from '../../src/i18n/format';

const plain = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replaceAll('\u00a0', ' '));

test('figures under each other have the usual decimals of their unit', () => {
  expect(formatAlike([65.2222, 63.47, 60], 'points', 'nl')).toEqual(['65,22', '63,47', '60,00']);
  expect(plain(formatAlike([98000, 1234.5], 'euro', 'nl'))).toEqual(['€ 98.000,00', '€ 1.234,50']);
});

test('two different figures never look the same, and the others follow', () => {
  expect(formatAlike([65.2222, 65.2231, 60], 'points', 'nl')).toEqual(['65,222', '65,223', '60,000']);
});

test('equal figures stay equal, also when arithmetic left them apart in the last digit', () => {
  expect(formatAlike([0.1 + 0.2, 0.3], 'points', 'en')).toEqual(['0.30', '0.30']);
});

test('an index is readable whatever its size', () => {
  expect(formatAlike([0.00002360248, 0.0000230946], 'number', 'nl')).toEqual(['0,00002360', '0,00002309']);
  expect(formatAlike([708.3333, 708.2779], 'number', 'nl')).toEqual(['708,33', '708,28']);
  expect(formatAlike([1, 0.5], 'number', 'nl')).toEqual(['1,000', '0,500']);
});

test('nothing to write is nothing', () => {
  expect(formatAlike([], 'number', 'nl')).toEqual([]);
});
