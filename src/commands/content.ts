import { readFile } from 'node:fs/promises';
import { seed } from '../app.ts';
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
