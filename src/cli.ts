import { backupCommand, restoreCommand } from './commands/backup.ts';
import { batchesCommand, duplicatesCommand, undoCommand } from './commands/batches.ts';
import { type Command, Misused, say } from './commands/command.ts';
import { seedCommand, uncitedCommand } from './commands/content.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand, templateCommand } from './commands/export.ts';
import { importCommand, previewCommand, sayFailure } from './commands/import.ts';
import { keysCommand } from './commands/keys.ts';
import { DirectoryError, toldOf } from './domain/errors.ts';
import type { Problem } from './imports/problems.ts';

const commands: Readonly<Record<string, Command>> = {
  template: templateCommand,
  preview: previewCommand,
  import: importCommand,
  export: exportCommand,
  batches: batchesCommand,
  undo: undoCommand,
  duplicates: duplicatesCommand,
  seed: seedCommand,
  uncited: uncitedCommand,
  keys: keysCommand,
  backup: backupCommand,
  restore: restoreCommand,
  explain: explainCommand,
  doctor: doctorCommand,
  help: {
    usage: 'help',
    does: 'Lists the commands.',
    async run() {
      for (const { usage, does } of Object.values(commands)) say(`npm run directory -- ${usage}\n    ${does}`);
      return true;
    },
  },
};

const [name = 'help', ...words] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Misused(`There is no command “${name}”; there is: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = (await command.run(words)) ? 0 : 1;
} catch (error) {
  const misused = error instanceof Misused;
  process.exitCode = misused ? 2 : 1;
  process.stderr.write(`${misused ? error.message : toldOf(error)}\n`);
  const problems = error instanceof DirectoryError ? (error.extensions.problems as Problem[] | undefined) : undefined;
  if (words.includes('--json')) sayFailure((error as Error).message, problems);
}
process.exit();
