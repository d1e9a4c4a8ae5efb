import { Command } from 'commander';
import { ConfigError, readConfig } from './platform/config/config.ts';
import { DataFolderInUseError } from './platform/db/folder-lock.ts';

const program = new Command('wisselstage').description(
  'Runs wisselstages: a day or two at each other’s organisation.',
);

program
  .command('serve')
  .description('Serves the site.')
  .option('--example', 'with an invented round, sign-in by one click, and a public outbox')
  .action(async ({ example }: { example?: boolean }) => {
    const { serve } = await import('./server.ts');
    const running = await serve(readConfig(process.env), example ? 'example' : 'serve');
    console.log(`Wisselstage is ready at http://localhost:${running.port}`);
    const stop = async () => {
      await running.close();
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof ConfigError || error instanceof DataFolderInUseError) {
    console.error(error.message);
  } else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error('The port is in use. Stop what uses it, or set PORT to another number.');
  } else {
    console.error(error);
  }
  process.exit(1);
}
