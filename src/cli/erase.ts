import { eraser } from '../inventory.ts';
import { dayOf } from '../language/day.ts';
import { english } from '../language/grammar.ts';
import { eraseAll, readOnlyCoordinates } from '../people/erasing/erase-all.ts';
import type { PersonId } from '../people/ids.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly, type Db } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { putBeside } from '../platform/privacy/erasing/list.ts';
import { BadInputError } from './bad-input.ts';

interface Wish {
  json?: boolean;
  yes?: boolean;
}

/**
 * `wisselstage erase`: somebody goes, from every programme for an address, from one for a person's id.
 * @throws {BadInputError} when nobody is there, or somebody has to take over first
 */
export async function erase(who: string, { json, yes = false }: Wish): Promise<void> {
  const config = readConfig(process.env);
  const connection = await connectDirectly(config);
  try {
    const { db } = connection;
    await migrate(db);
    const found = await findWho(db, who);
    const people = found.people.map(({ id }) => id);
    const only = await readOnlyCoordinates(db, people);
    if (only.length > 0)
      throw new BadInputError(
        only.map((name) => `${name}: nobody else coordinates it; let somebody take over first`),
      );
    const today = dayOf(new Date());
    const { dataFolder, backups } = config;
    const erased = yes
      ? await eraseAll(db, eraser, { people, userId: found.userId, by: null, today, dataFolder })
      : 0;
    if (yes && backups) putBeside(dataFolder, backups.folder);
    if (json) process.stdout.write(`${JSON.stringify({ found: people.length, erased })}\n`);
    else process.stdout.write(yes ? `${saidDone(erased)}\n` : `${saidBefore(found.people)}\n`);
  } finally {
    await connection.close();
  }
}

const saidDone = (count: number) =>
  `Erased from ${english.count(count, 'programme', 'programmes')}. Figures, history and the audit log stay, and lead to nobody.`;

const saidBefore = (people: readonly { programme: string; name: string }[]) =>
  [
    ...people.map(({ programme, name }) => `${programme}: ${name}`),
    'Nothing was erased. It cannot be undone: repeat this with --yes when it is right.',
  ].join('\n');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function findWho(db: Db, who: string) {
  const isId = UUID.test(who);
  const people = await db
    .selectFrom('person')
    .innerJoin('programme', 'programme.id', 'person.programme_id')
    .select(['person.id', 'person.name', 'programme.name as programme'])
    .where('stands_in', '=', false)
    .$if(isId, (query) => query.where('person.id', '=', who as PersonId))
    .$if(!isId, (query) =>
      query.where('person.id', 'in', (from) =>
        from
          .selectFrom('person_address')
          .select('person_address.person_id')
          .where('person_address.email', '=', who.toLowerCase()),
      ),
    )
    .orderBy('person.number')
    .execute();
  const user = isId
    ? undefined
    : await db.selectFrom('user').select('id').where('email', '=', who.toLowerCase()).executeTakeFirst();
  const programmes = new Set(people.map(({ programme }) => programme));
  if (people.length === 0 && !user) throw new BadInputError([`${who}: there is nobody with this`]);
  if (programmes.size < people.length)
    throw new BadInputError([
      `${who}: several people share this address; name one by the id of the person`,
      ...people.map(({ id, name, programme }) => `${id}: ${name}, ${programme}`),
    ]);
  return { people, userId: user?.id ?? null };
}
