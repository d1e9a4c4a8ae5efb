import { spawn } from 'node:child_process';

/** What a child printed as its last line, or why there is nothing. */
export type Outcome<Answer> =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'late'; seconds: number }
  | { kind: 'failed'; message: string };

/** Runs a program that prints one line of JSON, and ends it when it takes too long. */
export function ask<Answer>(program: string, args: string[], seconds: number): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, errors, late] = ['', '', false];
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      errors += data;
    });
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1_000);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ kind: 'failed', message: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const line = output.trim().split('\n').at(-1) ?? '';
      if (late) resolve({ kind: 'late', seconds });
      else if (code !== 0) resolve({ kind: 'failed', message: lastLine(errors) || `exit code ${code}` });
      else resolve(parsed<Answer>(line));
    });
  });
}

/** Runs one of our own TypeScript files in a process of its own. */
export function askNode<Answer>(file: string, args: string[], seconds: number): Promise<Outcome<Answer>> {
  return ask<Answer>(process.execPath, [...process.execArgv, file, ...args], seconds);
}

function parsed<Answer>(line: string): Outcome<Answer> {
  try {
    return { kind: 'answer', answer: JSON.parse(line) as Answer };
  } catch {
    return { kind: 'failed', message: `printed no JSON: ${line.slice(0, 200)}` };
  }
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  // Node prints its version last, after an uncaught error; the error itself says more.
  return (lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? '').slice(0, 200);
}
