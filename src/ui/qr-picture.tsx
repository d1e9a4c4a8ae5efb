interface QrPictureProps {
  /** The squares, row by row; true is dark. The quiet border is part of it. */
  rows: boolean[][];
  label: string;
}

/** Always dark on white, also in the dark: cameras read nothing else as surely. */
export function QrPicture({ rows, label }: QrPictureProps) {
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="ws-qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#ffffff" />
      <path d={squares.join('')} fill="#000000" />
    </svg>
  );
}
