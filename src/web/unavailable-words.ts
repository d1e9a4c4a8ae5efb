import { words as frame } from './words.ts';

/** Said by the server alone: no page brings them along. */
const nl = {
  ...frame.nl,
  unavailableText: 'Dat ligt aan ons. Wat je eerder opsloeg, is er nog. Probeer het over een minuut opnieuw.',
  unavailableSent:
    'Dat ligt aan ons. Wat je eerder opsloeg, is er nog. Of wat je net verstuurde is opgeslagen, weten we niet. Druk over een minuut op de knop. Dan sturen we hetzelfde opnieuw: je hoeft niets over te typen.',
  unavailableFile:
    'Dat ligt aan ons. Wat je eerder opsloeg, is er nog. Of wat je net verstuurde is opgeslagen, weten we niet. Open de pagina over een minuut en kijk wat er staat.',
  sendAgain: 'Stuur het opnieuw',
  tryAgain: 'Probeer het opnieuw',
};

const en: typeof nl = {
  ...frame.en,
  unavailableText: 'That is our fault. What you saved before is still there. Try again in a minute.',
  unavailableSent:
    'That is our fault. What you saved before is still there. We do not know whether what you just sent was saved. Press the button in a minute. We then send the same again: you need not type anything twice.',
  unavailableFile:
    'That is our fault. What you saved before is still there. We do not know whether what you just sent was saved. Open the page in a minute and see what it says.',
  sendAgain: 'Send it again',
  tryAgain: 'Try again',
};

export const words = { nl, en };
