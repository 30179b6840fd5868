import { batchesBefore, type StoredBatch } from '../cypher/change.ts';
import { duplicates } from '../imports/matching/duplicates.ts';
import { undoBatch } from '../imports/undo.ts';
import { integer } from '../neo4j/query.ts';
import { type Command, Misused, progressOf, read, say, withGraph } from './command.ts';
import { by } from './import.ts';

const SHOWN = 50;

export const batchesCommand: Command = {
  usage: 'batches',
  does: `Lists the last ${SHOWN} batches: what was brought in, edited and undone.`,
  async run(words) {
    read(words, { usage: this.usage, count: 0 });
    return withGraph(async database => {
      const rows = await database.read(batchesBefore, { at: '9999', id: '', limit: integer(SHOWN) });
      for (const { batch } of rows) say(lineOf(batch));
      if (!rows.length) say('Nothing was brought in yet.');
      return true;
    });
  },
};

function lineOf({ id, at, by, reason, size, written, isOpen, undoneBy, undoes }: StoredBatch): string {
  const state = isOpen ? `open, ${written} of ${size} written` : `${size} changes`;
  const undone = undoneBy ? `; undone by ${undoneBy}` : '';
  return `${at.slice(0, 16).replace('T', ' ')}  ${id}  ${state}, by ${by}: ${reason}${undoes ? ` (undoes ${undoes})` : ''}${undone}`;
}

export const undoCommand: Command = {
  usage: 'undo BATCH --yes [--reason TEXT]',
  does: 'Restores what a batch changed, unless something later rests on it: then it says what.',
  async run(words) {
    const { given, yes, reason } = read(words, {
      ...{ usage: this.usage, count: 1 },
      ...({ options: ['reason'], flags: ['yes'] } as const),
    });
    const [id = ''] = given;
    if (!yes) throw new Misused(`Add --yes to undo ${id}. Write: npm run directory -- ${this.usage}`);
    return withGraph(async (database, vocabulary) => {
      const progress = progressOf('Changes taken back');
      const { batchId, steps } = await undoBatch(database, vocabulary, id, {
        by,
        reason,
        progress,
      });
      say(`${steps.length} changes taken back, recorded as ${batchId}.`);
      return true;
    });
  },
};

export const duplicatesCommand: Command = {
  usage: 'duplicates',
  does: 'Lists entries that may be one, the surest first, with the reasons.',
  async run(words) {
    read(words, { usage: this.usage, count: 0 });
    return withGraph(async (database, vocabulary) => {
      const { rows, rule } = await duplicates(database, vocabulary);
      for (const { nodeId, otherId, score, reasons } of rows)
        say(`${score.toFixed(2)}  ${nodeId}  ${otherId}  ${reasons.join('; ')}`);
      say(`${rows.length} pairs. ${rule}`);
      return true;
    });
  },
};
