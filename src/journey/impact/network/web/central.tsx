import { Heading } from '../../../../ui/heading.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import type { StandingsView } from '../standings-view.ts';
import { words } from './network-words.ts';

/** Who has the most lines, along whom the ways lead, and who has none or one. */
export function Central({ view: { middle, bridges, without, one } }: { view: StandingsView }) {
  const t = useWords(words);
  const edge = [
    ...(without.length > 0 ? [t.noLines(without)] : []),
    ...(one.length > 0 ? [t.oneLine(one)] : []),
  ];
  return (
    <section className="ws-net-card" aria-labelledby="midden">
      <Heading level={2} look={3} id="midden">
        {t.middle}
      </Heading>
      <p className="ws-soft">{t.middleText}</p>
      <ol className="ws-net-rank">
        {middle.map(({ code, name, icon, family, lines }) => (
          <li key={code}>
            <Tile icon={icon} family={family === 'none' ? null : family} size="small" />
            <span>{name}</span>
            <b>{lines}</b>
          </li>
        ))}
      </ol>
      {bridges.length > 0 ? <p className="ws-soft">{t.bridges(bridges.map(({ name }) => name))}</p> : null}
      {edge.length > 0 ? (
        <p className="ws-soft">
          {t.edge} {edge.join('; ')}.
        </p>
      ) : null}
    </section>
  );
}
