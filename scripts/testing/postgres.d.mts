/** The folder with initdb and postgres; undefined when there is none. */
export function findPostgres(): string | undefined;

export interface Cluster {
  url: string;
  /** Its process. */
  readonly pid: number;
  /** Stops and removes it. */
  stop(): Promise<void>;
  /** It is gone at once, as when its machine crashes. */
  crash(): Promise<void>;
  /** It is there again, with what it had. */
  comeBack(): Promise<void>;
}

/** A throw-away cluster on a free loopback port. */
export function startPostgres(programs: string): Promise<Cluster>;
