import { Icon } from './icon.tsx';

/** Rings a number; whose it is stands in the text, which is heard and not seen. */
export function CallLink({ number, text }: { number: string; text: string }) {
  return (
    <a className="ws-call" href={telephone(number)}>
      <Icon name="phone" label={text} />
    </a>
  );
}

/** The address of a number as people write it. */
export const telephone = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
