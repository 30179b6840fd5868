import { access, constants, readFile as readText, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import product from '../../package.json' with { type: 'json' };
import { readConfig } from '../config.ts';
import { backUp } from '../imports/backup/backup.ts';
import { type Backup, readFile } from '../imports/backup/file.ts';
import { restore } from '../imports/backup/restore.ts';
import { type Command, Misused, progressOf, read, say, withGraph } from './command.ts';

export const backupCommand: Command = {
  usage: 'backup FILE [--force] | backup --check FILE',
  does: 'Writes all that the database holds into one file, keys and personal data too, or checks that such a file is whole.',
  async run(words) {
    const { given, force, check } = read(words, { usage: this.usage, count: 1, flags: ['force', 'check'] });
    const [path = ''] = given;
    if (check) {
      const backup = await readFile(path);
      say(`${path} is whole. ${told(backup)}`);
      say(`Nodes: ${counted(backup.sum.labels)}.\nRelationships: ${counted(backup.sum.types)}.`);
      return true;
    }
    if (!force && (await stat(path).catch(() => null)))
      throw new Misused(`${path} is there already. Name another file, or add --force to write over it.`);
    await access(dirname(path), constants.W_OK).catch(() => {
      throw new Misused(`The folder of ${path} is not there, or cannot be written.`);
    });
    const backup = await withGraph(database => backUp(database, path, product.version));
    const { size } = await stat(path);
    await keepNote(backup, path);
    say(`Written to ${path}, ${(size / 2 ** 20).toFixed(1)} MiB, and read again. ${told(backup)}`);
    return true;
  },
};

export const restoreCommand: Command = {
  usage: 'restore FILE',
  does: 'Writes what a backup holds into an empty database, and makes sure that it is the same.',
  async run(words) {
    const [path = ''] = read(words, { usage: this.usage, count: 1 }).given;
    await access(path, constants.R_OK).catch(() => {
      throw new Misused(`The file ${path} cannot be read.`);
    });
    const begun = progressOf('Nodes and relationships written');
    const backup = await withGraph(
      database => restore(database, path, begun),
      async () => undefined,
    );
    say(`Restored, and read back: the same. ${told(backup)}`);
    if (backup.sum.labels.Key) say('Its keys serve with the SECRET of then; set it, or make new ones.');
    return true;
  },
};

/** When the last backup was made from here, and where it was put. */
export interface BackupNote {
  readonly madeAt: string;
  readonly path: string;
}

const noteIn = (dataFolder: string) => join(dataFolder, 'last-backup.json');

/** For the doctor. A folder that cannot be written is no reason to call a backup failed. */
const keepNote = ({ madeAt }: Backup, path: string): Promise<void> =>
  writeFile(noteIn(readConfig().dataFolder), JSON.stringify({ madeAt, path: resolve(path) })).catch(() => undefined);

export const lastBackup = async (dataFolder: string): Promise<BackupNote | null> =>
  readText(noteIn(dataFolder), 'utf8').then(
    text => JSON.parse(text),
    () => null,
  );

/** In one line; the check of a file tells what it holds, label by label. */
const told = ({ madeAt, product, sum }: Backup): string =>
  `Made at ${madeAt} by version ${product}: ${sum.nodes} nodes and ${sum.relationships} relationships, digest ${sum.digest.slice(0, 16)}.`;

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';
