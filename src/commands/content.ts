import { readFile } from 'node:fs/promises';
import { keysCommand as keysMeant } from '../access/keys-command.ts';
import { secretOf } from '../access/secret.ts';
import { seed } from '../app.ts';
import { readConfig } from '../config.ts';
import { DirectoryError } from '../domain/errors.ts';
import { questionFiles } from '../graphql/questions.ts';
import { formatReport } from '../imports/report.ts';
import { formatUncited, uncitedIn } from '../imports/uncited.ts';
import { type Command, Misused, read, say, withGraph } from './command.ts';

export const seedCommand: Command = {
  usage: 'seed',
  does: 'Brings in what seed/ holds.',
  async run(words) {
    read(words, { usage: this.usage, count: 0 });
    return withGraph(async (database, vocabulary) => {
      const report = await seed(database, vocabulary);
      say(formatReport(report));
      return !report.conflicts.length;
    });
  },
};

export const uncitedCommand: Command = {
  usage: 'uncited SOURCE FILE.txt',
  does: 'Lists the sentences of a source’s text that nothing in the directory rests on.',
  async run(words) {
    const [source = '', path = ''] = read(words, { usage: this.usage, count: 2 }).given;
    const text = await readFile(path, 'utf8').catch(() => {
      throw new Misused(`The file ${path} cannot be read.`);
    });
    return withGraph(async database => {
      say(formatUncited(await uncitedIn(database, source, text)));
      return true;
    });
  },
};

export const keysCommand: Command = {
  usage: 'keys add --name NAME --role ROLE … | keys list | keys revoke ID',
  does: 'Makes, lists and revokes the keys of callers.',
  async run(words) {
    const work = (() => {
      try {
        return keysMeant(words, [...questionFiles().keys()]);
      } catch (error) {
        throw error instanceof DirectoryError ? new Misused(error.message) : error;
      }
    })();
    const { secret, dataFolder } = readConfig();
    return withGraph(async database => {
      say(await work(database, await secretOf(secret, dataFolder)));
      return true;
    });
  },
};
