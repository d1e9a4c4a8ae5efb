/** How a form names it: `place:POL-1`, `organisation:POL`, `person:ann@b.example`. */
export const choiceValue = ({ kind, code }: { kind: 'place' | 'organisation' | 'person'; code: string }) =>
  `${kind}:${code}`;

export const CHOICES = 5;
/** Offers to receive somebody at a place that is not in the round yet. */
export const HOSTS_OTHER = '-';
export const AVOIDED = 3;
