import type { Locale } from '../../../language/format.ts';

const euros: Record<Locale, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
};

/** `€ 9.324,00`, without a space that breaks. */
export const sayMoney = (cents: number, locale: Locale): string => euros[locale].format(cents / 100);
