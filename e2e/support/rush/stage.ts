import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillExample } from '../sign-up.ts';
import { ownAddress, type Site, startSite } from '../site.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';

export interface RushStage {
  site: Site;
  post: PostOffice;
  stop(): Promise<void>;
}

/** The day on which sign-up opens: the example, open, with a real mail server. */
export async function openRushStage({
  databaseUrl,
  long,
}: {
  databaseUrl?: string | undefined;
  long: boolean;
}): Promise<RushStage> {
  const folder = await mkdtemp(join(tmpdir(), 'wisselstage-rush-'));
  const post = await openPostOffice();
  const { PORT } = await ownAddress();
  const env = {
    // As `openPostOffice` and all guests reach it: each with an address of this machine.
    ...{ PORT, BASE_URL: `http://127.0.0.1:${PORT}`, SMTP_URL: post.url, LOG_LEVEL: 'error' },
    SECRET_KEY: 'a secret of the rush that is long enough',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  const site = await startSite({ env, keep: folder, measured: true, long });
  await fillExample(site);
  return {
    site: { ...site, url: `http://127.0.0.1:${PORT}` },
    post,
    async stop() {
      await site.stop();
      await post.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
