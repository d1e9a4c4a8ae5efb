import { useFaultText } from '../../../../forms/problems.tsx';
import type { Faults } from '../../../../forms/typed.ts';
import { formatDays } from '../../../../language/format.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { sayPlace } from '../../../place/place-names.ts';
import type { ByHandOffer, ChoiceOption } from '../by-hand-offer.ts';
import type { TypedByHand } from '../by-hand-typed.ts';
import { words } from './by-hand-words.ts';

/** How a choice is called in a list to choose from: no two the same. */
export function useOptionText() {
  const t = useWords(words);
  const locale = useLocale();
  return ({ code, organisation, name, gone }: ChoiceOption): string => {
    if (gone) return t.gone(code);
    if (name === null) return t.anyPlace(organisation);
    return `${organisation}, ${sayPlace(name, locale)}${name.apart ? '' : ` (${code})`}`;
  };
}

/** The label of each field, by its name. */
export function useLabels(): Record<string, string> {
  const t = useWords(words);
  return {
    ...{ name: t.name, email: t.email, organisation: t.organisation, jobTitle: t.jobTitle },
    ...{ newcomer: t.newcomer, clientContact: t.clientContact, days: t.days, visits: t.visits },
    ...{ choices: t.choicesTitle, learningGoal: t.learn, imageBefore: t.imageBefore },
    ...{ managerName: t.managerName, managerEmail: t.managerEmail, hosts: t.hosts },
    ...{ saidBy: t.saidBy, saidOn: t.saidOn },
  };
}

/** What is wrong with a field, in a sentence. */
export function useByHandFaults(faults: Faults) {
  return useFaultText(faults, useLabels(), useWords(words).faults);
}

/** Each field as a sentence, for two versions side by side. */
export function useSpoken(offer: ByHandOffer) {
  const t = useWords(words);
  const locale = useLocale();
  const textFor = useOptionText();
  const options = new Map(offer.options.map((option) => [option.value, textFor(option)]));
  const homes = new Map(offer.organisations.map(({ code, name }) => [code, name]));
  return (typed: TypedByHand, field: keyof TypedByHand): string => {
    const value = typed[field];
    if (field === 'choices') {
      return typed.choices
        .filter(Boolean)
        .map((one, index) => `${index + 1}. ${options.get(one) ?? one}`)
        .join('; ');
    }
    if (field === 'days') return formatDays(typed.days, locale);
    if (field === 'organisation') return homes.get(typed.organisation) ?? typed.organisation;
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    return String(value);
  };
}
