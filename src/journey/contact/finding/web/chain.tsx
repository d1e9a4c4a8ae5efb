/** A dot is a person, a line how they know each other; the sentence beside it says the same. */
export function Chain({ through }: { through: boolean }) {
  const [width, line] = through
    ? [170, 'M6 12C22 2 36 2 45 12S68 22 84 12S106 2 123 12S146 22 162 12']
    : [104, 'M6 12C24 2 40 2 51 12S78 22 96 12'];
  return (
    <svg className="ws-chain" width={width} height={24} viewBox={`0 0 ${width} 24`} aria-hidden="true">
      <path className="ws-chain__line" d={line} fill="none" strokeWidth={3} strokeLinecap="round" />
      <circle className="ws-chain__you" cx={6} cy={12} r={6.5} />
      {through ? <circle className="ws-chain__between" cx={84} cy={12} r={6.5} /> : null}
      <circle className="ws-chain__other" cx={width - 8} cy={12} r={6.5} />
    </svg>
  );
}
