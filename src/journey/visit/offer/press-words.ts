import type { Both } from '../../../language/both.ts';

const nl = {
  title: 'Bied de stages aan',
  stale: 'De ronde is veranderd sinds het voorstel. Match eerst opnieuw: dan klopt wat je aanbiedt.',
  'no-proposal': 'Er is nog geen voorstel om aan te bieden.',
  'has-visit': 'Zij hebben al een stage. Wat dit voorstel ze geeft, bied je niet ook nog aan.',
  past: 'Hun dag is voorbij of begonnen. Die bied je niet meer aan. Match opnieuw voor een andere dag.',
  full: 'Hun stoel is nog van iemand aan wie je hem eerder aanbood. Zij blijven op de wachtlijst.',
  noAddress: 'Bij deze plekken heeft niemand die ontvangt een mailadres. Zij krijgen geen vraag: bel ze.',
  secretPlace: 'een geheime plek',
};

const en: typeof nl = {
  title: 'Offer the visits',
  stale: 'The round has changed since the proposal. Match again first, so that what you offer is right.',
  'no-proposal': 'There is no proposal to offer yet.',
  'has-visit': 'They have a visit already. What this proposal gives them is not offered on top of it.',
  past: 'Their day is over or has begun. It is not offered any more. Match again for another day.',
  full: 'Their seat is still held by somebody to whom you offered it before. They stay on the waiting list.',
  noAddress: 'At these places nobody who receives has an email address. They are not asked: ring them.',
  secretPlace: 'a secret place',
};

export const words: Both<typeof nl> = { nl, en };
