/** The folder with initdb and postgres; undefined when there is none. */
export function findPostgres(): string | undefined;
/** A throw-away cluster on a free loopback port: its address, its process, and what stops and removes it. */
export function startPostgres(programs: string): Promise<{ url: string; pid: number; stop(): Promise<void> }>;
