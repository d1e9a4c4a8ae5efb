/** What a page says of which something leaked: not what, where or why, and whom to ask. */
const nl = {
  title: 'Dit is even dicht',
  text: 'Je kunt deze pagina nu niet bekijken. Je hoeft niets te doen. Ga er nu niet heen.',
  ask: (programme: string) => `Heb je een vraag? Bel of mail de coördinatoren van ${programme}.`,
  call: (phone: string) => `Bel ${phone}`,
};

const en: typeof nl = {
  title: 'This is closed for now',
  text: 'You cannot see this page now. You need not do anything. Do not go there now.',
  ask: (programme) => `Do you have a question? Ring or mail the coordinators of ${programme}.`,
  call: (phone) => `Ring ${phone}`,
};

export const words = { nl, en };
