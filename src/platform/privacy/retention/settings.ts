import { type RawBuilder, sql } from 'kysely';

/** As a programme would have it, to see what would go then. */
export interface Wish {
  programmeId: string;
  months: number;
  mailMonths: number;
}

/** `(id, keep_months, keep_mail_months)` of each programme, in SQL: as they are, or with one as it is wished. */
export const settingsWith = (wish: Wish | null): RawBuilder<unknown> =>
  wish === null
    ? sql`programme`
    : sql`(select id, case when id = ${wish.programmeId}::uuid then ${wish.months}::int else keep_months end as keep_months,
        case when id = ${wish.programmeId}::uuid then ${wish.mailMonths}::int else keep_mail_months end as keep_mail_months
      from programme)`;
