/** For tests: how many random cases a law is tried on; `npm run oracle` asks for more. */
export const runs = (usual: number): number => Number(process.env.ORACLE_RUNS ?? usual);
