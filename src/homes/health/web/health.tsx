import { programmesPath } from '../../../journey/programme/paths.ts';
import { dayOf, timeOf } from '../../../language/day.ts';
import { formatDate } from '../../../language/format.ts';
import { appContext } from '../../../people/scope.ts';
import { Callout } from '../../../ui/callout.tsx';
import { FactList } from '../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { readHealth } from '../health.ts';
import type { Route } from './+types/health.ts';
import { words } from './health-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, config, mails, running } = context.get(appContext);
  const health = await readHealth(db, config, new Date());
  const failed = health.mail.failed.map(({ kind, count }) => ({
    ...{ kind, count },
    label: mails.get(kind)?.label ?? null,
  }));
  return {
    ...health,
    mail: { ...health.mail, failed, sends: config.smtpUrl !== undefined },
    software: { ...running, node: process.version },
  };
}

/** For who runs the site, in a hurry when something hangs: what needs looking at is said first in each part. */
export default function HealthPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { mail, jobs, backup, database, software } = loaderData;
  const moment = (at: Date) => `${formatDate(dayOf(at), locale)} ${timeOf(at)}`;
  const waits = mail.oldest ? `${mail.waiting}, ${t.oldest(moment(mail.oldest))}` : String(mail.waiting);
  const failed = mail.failed.map(({ kind, label, count }) => t.failedOf(label?.[locale] ?? kind, count));
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: programmesPath, text: t.up }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <Section title={t.mail}>
        <Warning text={mail.sends ? (mail.slow ? t.slow : null) : t.noServer} />
        <FactList
          items={[
            { term: t.waiting, text: waits },
            { term: t.last, text: mail.last ? moment(mail.last) : t.never },
            { term: t.failed, text: failed.join('; ') || t.none },
          ]}
        />
      </Section>
      <Section title={t.backup}>
        <Warning text={backup.old ? t.oldBackup : null} />
        <FactList items={[{ term: t.backupAt, text: backup.at ? moment(backup.at) : t.neverReported }]} />
      </Section>
      <Section title={t.jobs}>
        <Warning text={jobs.failed > 0 ? t.jobsWrong : null} />
        <FactList
          items={[
            { term: t.jobsWaiting, text: jobs.waiting },
            { term: t.jobsFailed, text: jobs.failed },
            { term: t.jobsDone, text: jobs.done },
          ]}
        />
      </Section>
      <Section title={t.software}>
        <FactList
          items={[
            { term: t.version, text: software.version },
            { term: t.node, text: software.node },
            { term: t.database, text: t.engine[software.engine] },
            { term: t.size, text: t.megabytes(database.megabytes) },
            { term: t.migration, text: database.migration },
          ]}
        />
      </Section>
    </>
  );
}

function Warning({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <Callout tone="attention">
      <p>{text}</p>
    </Callout>
  );
}
