import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Text, TextValue, Unit } from '../../engine';
import { formatDate, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { render, translate, type TextKey } from '../../i18n/render';

/** How the components of the pane speak: every sentence in the language that the user chose. */
export interface Texts {
  readonly language: Language;
  readonly translate: (key: TextKey, values?: Record<string, TextValue>) => string;
  readonly render: (text: Text) => string;
  readonly number: (value: number, unit: Unit) => string;
  readonly date: (iso: string) => string;
}

/** The sentences and figures of one language. */
export function textsOf(language: Language): Texts {
  return {
    language,
    translate: (key, values) => translate(key, language, values),
    render: (text) => render(text, language),
    number: (value, unit) => formatNumber(value, unit, language),
    date: (iso) => formatDate(iso, language),
  };
}

const TextsContext = createContext<Texts>(textsOf('nl'));

/** Gives everything inside it the texts of a language. */
export function TextsProvider(props: { readonly language: Language; readonly children: ReactNode }) {
  const texts = useMemo(() => textsOf(props.language), [props.language]);
  return <TextsContext value={texts}>{props.children}</TextsContext>;
}

/** The texts in the user's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
