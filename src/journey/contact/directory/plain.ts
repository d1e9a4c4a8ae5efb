/** What Unicode does not take apart by itself. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
};
const LONGEST_WORD = 40;

/** Small words that say nothing of what is looked for, and what people put around their question. */
const SMALL = new Set(
  `de het een en of in op aan bij van voor met om te tot uit naar door over onder als dan die dat dit deze er is zijn was
  waren ben bent wordt worden word werd heeft hebben heb had hebt kan kunnen kun mag mogen moet moeten wil willen zal zullen
  zou ik je jij u hij zij ze we wij jullie hun hen haar hem zijn mijn jouw uw ons onze me mij zich wie wat waar wanneer hoe
  welke welk waarom ook nog al wel niet geen maar want dus toch even heel erg zo s t m n er daar hier toe mee af men iemand
  iets bel bellen ring vraag weet zoek zoeken nodig graag gaat gaan doe doet doen helpt helpen persoon mensen
  client clienten zich zelf steeds weer meer veel na tegen tussen zonder via per echt gewoon
  heet dus ofzo eens nou zeg alles alle elke elk ander andere iets niets zoals terwijl omdat doordat
  wegens volgens gedurende tijdens vanwege rondom omtrent betreffende inzake behalve ondanks
  eruit erin eraf eraan ervan erover ermee erna hierover hiervan hiermee daarin daarvan daarover daarmee waarvan waarover
  vragen komt komen krijgt krijgen laat laten zit zitten staat staan geweest`.split(/\s+/),
);

/** In small letters, without accents and without what is between letters of one word: `foto’s` is `fotos`. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ıłđðøßæœĳ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<=\p{L})['’‘`´](?=\p{L})/gu, '');
}

/** A word as it stands in a text, and as it is looked for. */
export interface Token {
  shown: string;
  word: string;
}

/** `says`: what is looked for. `turns`: what turns round what is said beside it. `small`: all others. */
export type Role = 'says' | 'turns' | 'small';

/** Who does it to whom, and that it is not so: a phrase that has one of these means something else. */
const TURNS: Readonly<Record<string, string>> = { niet: 'niet', geen: 'niet', door: 'door' };

/** All words of a text in their order, each with what it does there. */
export function wordsIn(text: string): (Token & { role: Role })[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? []).map((shown) => {
    const word = plain(shown).replace(/[^\p{L}\p{N}]/gu, '');
    const turned = Object.hasOwn(TURNS, word) ? TURNS[word] : undefined;
    if (turned) return { shown, word: turned, role: 'turns' };
    const says = word.length > 1 && word.length <= LONGEST_WORD && !SMALL.has(word);
    return { shown, word, role: says ? 'says' : 'small' };
  });
}

/** The words of a text that say what it is about, in their order. */
export const tokensIn = (text: string): Token[] =>
  wordsIn(text).flatMap(({ shown, word, role }) => (role === 'says' ? [{ shown, word }] : []));
