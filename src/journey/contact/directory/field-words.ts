/**
 * The beginning of what people say and what stands on cards, of the field of domestic violence: a coordinator adds to it
 * and takes from it. `said, said > means, means` looks for what it means as well; `word = word` holds both ways.
 */
export const FIELD_WORDS = `
klappen, meppen, rammen, afranselen, in elkaar slaan > mishandelen, slaan, geweld
blauwe plekken, blauw oog, kneuzing, verwonding = letsel
veilig thuis = advies- en meldpunt
dader = pleger
`;
