import type { Generated } from 'kysely';

interface MailTable {
  id: Generated<string>;
  recipient: string;
  subject: string;
  body: string;
  created_at: Generated<Date>;
}

declare module '../db/tables.ts' {
  interface Tables {
    mail: MailTable;
  }
}
