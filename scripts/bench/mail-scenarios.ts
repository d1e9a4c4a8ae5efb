import { setTimeout as sleep } from 'node:timers/promises';
import { FORM, WHO } from '../../e2e/support/sign-up.ts';
import type { MailServer } from './mail-server.ts';
import { KNOWN, type Stage } from './mail-stage.ts';

export interface Figure {
  asked: number;
  arrived: number;
  median: number;
  slowest: number;
  /** Of which the slowest answer to a form, in seconds: the rest is the queue and the mail server. */
  answered: number;
  /** Mails that arrived a second time. */
  twice: number;
  note?: string;
}

interface Sizes {
  waiting: number;
  people: number;
  flood: number;
}

interface Scenario {
  name: string;
  what: string;
  play(stage: Stage, sizes: Sizes): Promise<Figure>;
}

/** Nobody is measured longer than this. */
const GIVE_UP_MS = 90_000;
const OFFICE = '198.51.100.7';

export const scenarios: Scenario[] = [
  {
    name: 'waiting',
    what: 'somebody asks for a mail to sign in while thousands of mails wait',
    async play(stage, { waiting }) {
      await stage.letWait(waiting);
      const waits: Wait[] = [];
      for (let n = 0; n < 5; n++) {
        // One address with an account; its other mails are those that wait, so the newest is told apart by a round.
        const email = `ziet${n}@wacht.example`;
        waits.push(...(await signUpAndWait(stage, [[email, `203.0.113.${n}`]])));
      }
      return figure(waits, 5, stage.mail, `${waiting} were waiting`);
    },
  },
  {
    name: 'rush',
    what: 'people sign up at once, most of them from one office',
    play: async (stage, { people }) => figure(await rush(stage, people), people, stage.mail),
  },
  {
    name: 'slow',
    what: 'the same, with a mail server that takes 5 seconds for each mail',
    async play(stage, { people }) {
      stage.mail.behave({ takesMs: 5_000 });
      return figure(await rush(stage, people), people, stage.mail);
    },
  },
  {
    name: 'hangs',
    what: 'the same, with a mail server that never answers one in five connections',
    async play(stage, { people }) {
      stage.mail.behave({ hangsEvery: 5 });
      return figure(await rush(stage, people), people, stage.mail);
    },
  },
  {
    name: 'flood',
    what: 'thousands of anonymous requests from five networks, and people who sign up',
    async play(stage, { people, flood }) {
      const flooding = floodOf(stage, flood);
      await sleep(1_000);
      const waits = await rush(stage, Math.min(people, 50), '192.0.2');
      const { taken, refused } = await flooding;
      const note = `of the flood ${taken} were taken and ${refused} told to wait`;
      return figure(waits, Math.min(people, 50), stage.mail, note);
    },
  },
  {
    name: 'together',
    what: 'a flood, a rush and a mail server that takes 5 seconds for each mail, at one moment',
    async play(stage, { people, flood }) {
      stage.mail.behave({ takesMs: 5_000 });
      const flooding = floodOf(stage, flood);
      const waits = await rush(stage, people);
      const { taken, refused } = await flooding;
      return figure(
        waits,
        people,
        stage.mail,
        `of the flood ${taken} were taken and ${refused} told to wait`,
      );
    },
  },
  {
    name: 'all',
    what: 'all of it together: mails wait, a flood, a rush, a slow mail server that hangs now and then',
    async play(stage, { waiting, people, flood }) {
      await stage.letWait(waiting);
      stage.mail.behave({ takesMs: 5_000, hangsEvery: 50 });
      const flooding = floodOf(stage, flood);
      const waits = await rush(stage, people);
      const { taken, refused } = await flooding;
      return figure(
        waits,
        people,
        stage.mail,
        `of the flood ${taken} were taken and ${refused} told to wait`,
      );
    },
  },
];

/** Three in five sign up from one office, the rest each from home. */
const rush = (stage: Stage, people: number, homes = '203.0.113') =>
  signUpAndWait(
    stage,
    Array.from({ length: people }, (_, n) => [
      `mens${n}@pol.example`,
      n % 5 < 3 ? OFFICE : `${homes}.${n % 250}`,
    ]),
  );

interface Wait {
  answered: number;
  arrived: number;
}

/** Everybody sends the form at one moment; how long each waited for the answer and for the mail, in seconds. */
async function signUpAndWait(stage: Stage, people: [email: string, network: string][]): Promise<Wait[]> {
  const waits = await Promise.all(
    people.map(async ([email, network]) => {
      const from = performance.now();
      const answer = await stage.visitor(network).post(`${FORM}/wie`, { ...WHO, email });
      const answered = (performance.now() - from) / 1000;
      if (answer.status !== 302) throw new Error(`signing up answered ${answer.status}`);
      while (!stage.mail.arrived.has(email)) {
        if (performance.now() - from > GIVE_UP_MS) return null;
        await sleep(50);
      }
      return { answered, arrived: ((stage.mail.arrived.get(email) ?? 0) - from) / 1000 };
    }),
  );
  return waits.filter((wait) => wait !== null);
}

/** Requests to sign in, twenty at a time, for addresses that are not known, and now and then for one that is. */
async function floodOf(stage: Stage, count: number): Promise<{ taken: number; refused: number }> {
  let [next, taken, refused] = [0, 0, 0];
  const ask = async () => {
    while (next < count) {
      const n = next++;
      const email = n % 100 === 0 ? KNOWN : `vloed${n}@elders.example`;
      const answer = await stage.visitor(`192.0.2.${n % 5}`).post('/inloggen', { email });
      if (answer.status === 200) taken += 1;
      else if (answer.status === 429) refused += 1;
      else throw new Error(`asking for a mail answered ${answer.status}`);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: 20 }, ask));
  return { taken, refused };
}

function figure(waits: Wait[], asked: number, mail: MailServer, note?: string): Figure {
  const sorted = waits.map(({ arrived }) => arrived).sort((a, b) => a - b);
  const round = (seconds: number | undefined) => Math.round((seconds ?? Number.NaN) * 100) / 100;
  return {
    asked,
    arrived: sorted.length,
    median: round(sorted[Math.floor(sorted.length / 2)]),
    slowest: round(sorted.at(-1)),
    answered: round(Math.max(...waits.map(({ answered }) => answered))),
    twice: mail.twice(),
    ...(note ? { note } : {}),
  };
}
