import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons/names.ts';

export interface SignItem {
  icon: IconName;
  key: string;
  text: ReactNode;
}

/** Short things to know, each behind its sign; `no` is for what must not be done. */
export function SignList({ items, no = false }: { items: readonly SignItem[]; no?: boolean | undefined }) {
  return (
    <ul className={classNames('ws-signs', no && 'ws-signs--no')}>
      {items.map(({ icon, key, text }) => (
        <li key={key}>
          <Icon name={icon} />
          <div>{text}</div>
        </li>
      ))}
    </ul>
  );
}

/** Somebody, with what they do. */
export function Somebody({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="ws-somebody">
      <span className="ws-somebody__mark">
        <Icon name="person" />
      </span>
      <div>
        <strong className="ws-somebody__name">{name}</strong>
        <div>{children}</div>
      </div>
    </div>
  );
}

/** The one thing to know before all the rest. */
export function Ringed({ icon, title, children }: { icon: IconName; title: ReactNode; children: ReactNode }) {
  return (
    <div className="ws-ringed">
      <Icon name={icon} />
      <div>
        <strong className="ws-ringed__title">{title}</strong>
        <div>{children}</div>
      </div>
    </div>
  );
}

/** A line below the head of a page, for what holds of the whole of it. */
export function Strip({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="ws-kept-note">
      <Icon name={icon} />
      {children}
    </p>
  );
}

/** What a page is about at the left, and at the right how far it is; below each other on a phone. */
export function MainAndAside({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="ws-aside">
      <div className="ws-aside__main">{children}</div>
      <div className="ws-aside__side">{aside}</div>
    </div>
  );
}
