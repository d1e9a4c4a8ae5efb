/** So many random rounds, or more when asked for by `npm run oracle`. */
export const atLeast = (usual: number): number =>
  Math.max(usual, Number.parseInt(process.env.ORACLE_ROUNDS ?? '0', 10));
