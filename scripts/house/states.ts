import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Columns that say how far something is, and the file with the one function that moves them. */
const MOVED_IN: Readonly<Record<string, string>> = {
  'correction.answer': 'src/journey/programme/correcting/answering.ts',
  'dilemma.state': 'src/journey/reflection/dilemma/moving.ts',
  'dilemma_attempt.hidden': 'src/journey/reflection/dilemma/hiding.ts',
  'dilemma_reaction.hidden': 'src/journey/reflection/dilemma/hiding.ts',
  'follow_up.state': 'src/journey/follow-up/moving/move.ts',
  'hand_over.state': 'src/journey/contact/handing-over/answering.ts',
  'import_batch.status': 'src/workbook/move-batch.ts',
  'introduction.state': 'src/journey/contact/introducing/moving.ts',
  'invitation.answer': 'src/journey/programme/writes.ts',
  'leak.finished_at': 'src/journey/place/leak/writing.ts',
  'leak.opened_at': 'src/journey/place/leak/closing.ts',
  'match_run.status': 'src/journey/matching/writes.ts',
  'organisation.merged_into': 'src/journey/programme/organisation/merging.ts',
  'organisation.named_at': 'src/journey/programme/writes.ts',
  'permission_request.answer': 'src/journey/sign-up/permission/permission.ts',
  'place.published_at': 'src/journey/place/writes.ts',
  'place.withdrawn_at': 'src/journey/place/place-offers.ts',
  'reflection.state': 'src/journey/reflection/looking/moving.ts',
  'sign_up.permission': 'src/journey/sign-up/permission/permission.ts',
  'sign_up.set_aside': 'src/journey/sign-up/writes.ts',
  'sign_up_draft.confirmed_at': 'src/journey/sign-up/draft/begin.ts',
  'story_approval.answer': 'src/journey/story/approving/approvals.ts',
  'suggested_line.state': 'src/journey/contact/suggesting/answering.ts',
  'story.state': 'src/journey/story/moving/move.ts',
  'visit.state': 'src/journey/visit/moving/move.ts',
  'visit_day_asked.answer': 'src/journey/visit/day/asking.ts',
  'visit_report.handled_at': 'src/journey/visit/reporting/reporting.ts',
  'visit_report.taken_at': 'src/journey/visit/reporting/reporting.ts',
};

/** Tests and the example make a state that has no way to it; a migration is of before. */
const MAKES_ITS_OWN =
  /\.test\.tsx?$|(?:^|\/)(?:testing|example)[^/]*\.ts$|^src\/(?:example|platform\/db\/migrations)\//;

/** Statements that move a state elsewhere than in its one function. */
export function statesMoved(root: string, files: readonly string[]): string[] {
  const seen = new Set<string>();
  return files
    .filter((file) => /^src\/.*\.tsx?$/.test(file) && !MAKES_ITS_OWN.test(file))
    .flatMap((file) =>
      moves(readFileSync(join(root, file), 'utf8')).flatMap((column) => {
        const home = MOVED_IN[column];
        if (home === undefined) return [];
        const isFirst = file === home && !seen.has(column);
        seen.add(column);
        if (isFirst) return [];
        return [
          `${file}: moves ${column}, which one function in ${home} does: that one also tells what happened, so that nobody who listens misses a move`,
        ];
      }),
    );
}

/** `table.column` for each column that an update sets. */
function moves(text: string): string[] {
  return [
    ...text.matchAll(/updateTable\('(\w+)'\)\s*\.set\(([\s\S]*?)\)\s*\.(?:where|from|execute|returning)\(/g),
  ].flatMap(([, table, set]) =>
    [...(set ?? '').matchAll(/[{,\s](\w+)(?=[,:}\s])/g)].map(([, column]) => `${table}.${column}`),
  );
}
