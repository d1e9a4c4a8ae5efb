/** A part of a whole. Decorative: the figure stands beside it as text. */
export function ShareBar({ share }: { share: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return (
    <svg className="ws-share-bar" width="100%" height="7" aria-hidden="true" focusable="false">
      <rect className="ws-share-bar__whole" width="100%" height="7" />
      <rect className="ws-share-bar__part" width={`${percent}%`} height="7" />
    </svg>
  );
}
