import { formatDuration } from '../../src/i18n/format';

test('a length of time names its unit, one or more', () => {
  expect(formatDuration(36, 'hours', 'nl')).toBe('36 uur');
  expect(formatDuration(1, 'months', 'nl')).toBe('1 maand');
  expect(formatDuration(4.615, 'months', 'nl')).toBe('4,62 maanden');
  expect(formatDuration(1, 'hours', 'en')).toBe('1 hour');
});
