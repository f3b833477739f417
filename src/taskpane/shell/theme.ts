import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** What the pane uses of the theme that Office hands over; on the web it is often missing. */
export interface OfficeThemeHint {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const DARK_PREFERENCE = '(prefers-color-scheme: dark)';
const HALF_LUMINANCE = 0.5;

/** Relative luminance of `#rrggbb`, 0 for black to 1 for white; `null` for anything else. */
function luminance(colour: string): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The words on a button that waits say what can be done here, so they are no darker than can be read. */
const DARK_THEME: Theme = {
  ...webDarkTheme,
  colorNeutralForegroundDisabled: webDarkTheme.colorNeutralForeground4,
};

/** Whether the pane is dark: what Office says, else the colour Office draws on, else what the system prefers. */
export function isDark(office: OfficeThemeHint | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = office?.bodyBackgroundColor === undefined ? null : luminance(office.bodyBackgroundColor);
  return background === null ? systemPrefersDark : background < HALF_LUMINANCE;
}

/** What the browser draws itself, such as the calendar of a date field, follows the theme. */
export function colourScheme(theme: Theme): 'dark' | 'light' {
  return theme === DARK_THEME ? 'dark' : 'light';
}

/** The theme of the pane. Office does not tell when its theme changes, so it is asked again when the pane gets focus. */
export function useTheme(officeTheme: () => OfficeThemeHint | undefined): Theme {
  const [dark, setDark] = useState(() => isDark(officeTheme(), window.matchMedia(DARK_PREFERENCE).matches));
  useEffect(() => {
    const preference = window.matchMedia(DARK_PREFERENCE);
    const look = (): void => setDark(isDark(officeTheme(), preference.matches));
    preference.addEventListener('change', look);
    window.addEventListener('focus', look);
    return () => {
      preference.removeEventListener('change', look);
      window.removeEventListener('focus', look);
    };
  }, [officeTheme]);
  return dark ? DARK_THEME : webLightTheme;
}
