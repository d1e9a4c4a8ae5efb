/** What is asked about one person, which another person does not take along. */
export const WISHED = { plek: null, ruil: null, weer: null, doe: null, kies: null } as const;
/** The same, and what is said once. */
export const ASKED = { ...WISHED, persoon: null, gedaan: null, besluit: null } as const;
/** The panel beside the list: what a form in it leads back to. */
export const PANEL = 'mens';
/** What a decision would do. */
export const PRICE = 'gevolg';
/** Where another place, or with whom to change, is chosen. */
export const OTHERS = 'anders';
/** Whether a proposal that was matched once more is the same. */
export const REPEATED = 'nagerekend';
