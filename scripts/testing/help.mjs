export const parts = ['checks', 'unit', 'database', 'browser'];

export const help = `npm test                    sets up what is missing, then runs everything
npm test -- PART [FILTER…]  runs one part; a filter is a piece of a test file's path
npm test -- --help          this text

Parts
  checks    types, lint and format, the structure of the folders
  unit      tests of src, packages and scripts, and the database tests on the embedded database (PGlite)
  database  the database tests, on PGlite and on PostgreSQL
  browser   the flows of e2e in a real browser

Environment
  TEST_DATABASE_URL  a PostgreSQL to run the database tests on; without it a temporary one is started
                     when PostgreSQL is installed
  CHROMIUM           the program file of the browser; without it chromium-headless-shell (the
                     quickest), chromium, chromium-browser or google-chrome is looked for, and installed when
                     that is possible

The last line is "N passed, N failed"; each check counts as one test.`;
