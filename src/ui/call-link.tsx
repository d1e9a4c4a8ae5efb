import { Icon } from './icon.tsx';

/** Rings a number; whose it is stands in the text, which is heard, and seen where there is room. */
export function CallLink({ number, text }: { number: string; text: string }) {
  return (
    <a className="ws-call" href={telephone(number)} title={text}>
      <Icon name="phone" />
      <span className="ws-visually-hidden ws-call__whose">{text}</span>
    </a>
  );
}

/** The address of a number as people write it. */
export const telephone = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
