const mostLines = 25;
const mostOfALine = 300;
// What colours a terminal, which a page that shows a log does not understand.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what it looks for.
const colours = /\u001B\[[0-9;]*m/g;

/**
 * What failed in a report of vitest (`--reporter=json`, the shape of Jest): for each failure the file, the name of the
 * test and the first lines of what it said, without those of libraries. A file that could not be read, or whose hooks failed, counts as one.
 * Paths are told from `root`.
 */
export function failuresIn(report, root) {
  return report.testResults.flatMap((file) => {
    const name = file.name.replace(`${root}/`, '');
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status !== 'failed') return [];
    if (failed.length === 0) return [`${name}\n${firstLines(file.message)}`];
    return failed.map((test) => `${name} > ${test.fullName}\n${firstLines(test.failureMessages.join('\n'))}`);
  });
}

function firstLines(text = '') {
  const lines = text
    .replace(colours, '')
    .split('\n')
    .filter((line) => !line.includes('node_modules'));
  const shown = lines.slice(0, mostLines).map((line) => `    ${line.slice(0, mostOfALine)}`);
  return (lines.length > mostLines ? [...shown, '    …'] : shown).join('\n');
}
