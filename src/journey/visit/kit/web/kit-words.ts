const nl = {
  since: 'Zonder netwerk: stand van',
  onlyRead: 'Bellen kan wel, iets doorgeven pas met netwerk.',
  isKept: 'Je kunt deze pagina ook zonder netwerk lezen, tot en met de dag zelf.',
};

const en: typeof nl = {
  since: 'No network: as it was at',
  onlyRead: 'You can ring; to tell us something you need a network.',
  isKept: 'You can read this page without a network as well, until the day is over.',
};

export const words = { nl, en };
