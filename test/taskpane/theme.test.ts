import { isDark } from '../../src/taskpane/shell/theme';

test('what Office says about its theme goes before all', () => {
  expect(isDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false);
});

test('without that, the colour Office draws on decides', () => {
  expect(isDark({ bodyBackgroundColor: '#1f1f1f' }, false)).toBe(true);
  expect(isDark({ bodyBackgroundColor: '#FFFFFF' }, true)).toBe(false);
});

test('without a usable colour, the system decides', () => {
  expect(isDark({ bodyBackgroundColor: 'white' }, true)).toBe(true);
  expect(isDark(undefined, false)).toBe(false);
});
