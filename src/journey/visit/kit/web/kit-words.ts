const nl = {
  since: 'Zonder netwerk: stand van',
  onlyRead: 'Bellen kan wel, iets doorgeven pas met netwerk.',
  danger: 'Is het niet veilig? Ga weg en bel',
  isKept: 'Je kunt deze pagina ook zonder netwerk lezen, tot en met de dag zelf.',
};

const en: typeof nl = {
  since: 'No network: as it was at',
  onlyRead: 'You can ring; to tell us something you need a network.',
  danger: 'Is it not safe? Leave, and ring',
  isKept: 'You can read this page without a network as well, until the day is over.',
};

export const words = { nl, en };
