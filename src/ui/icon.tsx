import sprite from './icons/icons.svg?url';
import type { IconName } from './icons/names.ts';

interface IconProps {
  name: IconName;
  /** What it says, where no word stands beside it. */
  label?: string | undefined;
}

/** One line in the colour of the text around it. All are in one file, which a browser keeps. */
export function Icon({ name, label }: IconProps) {
  return (
    <svg
      className="ws-icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
