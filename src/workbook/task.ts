import { answerLikely } from './answer/likely.ts';
import { WorkbookError, type WorkbookErrorCode } from './read/error.ts';
import { readFiles, type WorkbookFile } from './read/files.ts';
import type { RawWorkbook } from './read/raw.ts';
import { readPasted } from './read/read.ts';
import { type Answers, type Interpretation, interpret } from './understand/interpret.ts';
import { splitPasted } from './understand/paste.ts';

/** What takes time that grows with a file: reading it, and understanding what was read. Plain data both ways. */
export type Task =
  | { kind: 'files'; files: readonly WorkbookFile[] }
  | { kind: 'pasted'; text: string }
  | { kind: 'interpret'; raw: RawWorkbook; answers: Answers }
  | { kind: 'likely'; raw: RawWorkbook; answers: Answers; leaveOut: boolean };

export type Outcome = {
  files: RawWorkbook;
  pasted: RawWorkbook;
  interpret: Interpretation;
  likely: ReturnType<typeof answerLikely>;
};

export type TaskKind = Task['kind'];

/** An error loses its class on the way between threads. */
export type Told =
  | { kind: 'done'; outcome: Outcome[TaskKind] }
  | { kind: 'refused'; code: WorkbookErrorCode; params: Record<string, string | number> }
  | { kind: 'broken'; message: string };

export async function perform(task: Task): Promise<Told> {
  try {
    return { kind: 'done', outcome: await outcomeOf(task) };
  } catch (error) {
    if (error instanceof WorkbookError)
      return { kind: 'refused', code: error.code, params: { ...error.params } };
    return {
      kind: 'broken',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function outcomeOf(task: Task): Outcome[TaskKind] | Promise<RawWorkbook> {
  switch (task.kind) {
    case 'files':
      return readFiles(task.files);
    case 'pasted':
      return splitPasted(readPasted(task.text));
    case 'interpret':
      return interpret(task.raw, task.answers);
    case 'likely':
      return answerLikely(task.raw, task.answers, task.leaveOut);
  }
}
