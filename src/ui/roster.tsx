import { Heading } from './heading.tsx';
import type { KindIcon } from './icons/names.ts';
import { type Family, Tile } from './tile.tsx';

export interface RosterGroup {
  family: Family | null;
  title: string;
  items: readonly { name: string; icon: KindIcon | null }[];
}

/** Names by family, each group in its colour and with how many there are. */
export function Roster({ groups }: { groups: readonly RosterGroup[] }) {
  return (
    <div className="ws-roster">
      {groups.map(({ family, title, items }) => (
        <div key={title}>
          <div className={`ws-roster__head ws-roster__head--${family ?? 'none'}`}>
            <Heading level={3}>{title}</Heading>
            <span aria-hidden="true">{items.length}</span>
          </div>
          <ul>
            {items.map(({ name, icon }) => (
              <li key={name}>
                <Tile icon={icon} family={family} size="small" />
                {name}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
