/** What stands before a dot without a space in names: "dr.Anna", "St.Jacob". */
const TITLE =
  /^(?:mr|dr|drs|ir|ing|prof|ds|mw|mevr|dhr|st|sr|jr|th|chr|joh|wijk|afd|dir|ass|med|psych|soc|alg|jur)$/i;
const DOTTED =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(\p{L}{2,24}|xn--[a-z\d-]{2,40})(?![\p{L}\p{N}])/giu;
/** After a single letter most are initials: "J.van". */
const COMMON = /^(?:com|org|net|nl|eu|be|io|info|co|ly|me|gl|app|link)$/i;

/**
 * Whether a mail program would make a link of some of it. A name and a job are in mail to somebody who never asked
 * for it, so they may not lead anywhere: not with a scheme, and not as a bare `example.com/win` or a mail address.
 */
export function looksLikeLink(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[。｡]/g, '.');
  if (/:\/\/|\bwww\.|@|\b(?:mailto|tel|javascript):/i.test(plain)) return true;
  return [...plain.matchAll(DOTTED)].some(([, label = '', end = '']) =>
    label.length === 1 ? COMMON.test(end) : !TITLE.test(label) || COMMON.test(end),
  );
}
