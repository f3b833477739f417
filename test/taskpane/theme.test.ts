import { renderHook } from '@testing-library/react';
import { isDark, useTheme } from '../../src/taskpane/shell/theme';

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

test('the words on a button that waits can be read in a dark pane', () => {
  const office = { isDarkTheme: true };
  const { result } = renderHook(() => useTheme(() => office));
  const { colorNeutralForegroundDisabled, colorNeutralBackgroundDisabled } = result.current;
  expect(contrast(colorNeutralForegroundDisabled, colorNeutralBackgroundDisabled)).toBeGreaterThan(4.5);
});

/** Contrast between two colours, by WCAG 2. */
function contrast(one: string, other: string): number {
  const [darker = NaN, lighter = NaN] = [one, other].map(luminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
