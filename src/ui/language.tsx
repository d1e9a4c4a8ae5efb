import { createContext, type ReactNode, useContext } from 'react';
import type { Locale } from '../language/format.ts';

const LocaleContext = createContext<Locale>('nl');

interface LocaleProviderProps {
  locale: Locale;
  children: ReactNode;
}

export function LocaleProvider({ locale, children }: LocaleProviderProps) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Both languages have the same shape, so a missing text does not compile. */
export function useWords<T>(words: { nl: T; en: NoInfer<T> }): T {
  return words[useLocale()];
}
