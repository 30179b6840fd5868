import { beforeAll, describe, expect, it } from 'vitest';
import * as statements from '../../src/cypher/import.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { testDatabase } from '../support/database.ts';
import { declarations } from '../support/directory.ts';
import { explained } from '../support/plans.ts';

const { vocabulary } = declarations;

const { driver, database } = testDatabase();
const parameters = { ids: [], pairs: [], rows: [], origin: '' };

const kinds = [...vocabulary.tieKinds.keys()];
const reads = [
  statements.storedEntries,
  statements.storedTiesBetween,
  statements.storedTiesById(kinds),
  statements.changesTo,
  statements.tiesAbove,
];
const writes = [
  ...[statements.saveEntries, statements.saveNames, statements.removeNames, statements.saveIdentifiers],
  ...[statements.removeIdentifiers, statements.createTies, statements.saveEvidence, statements.removeEvidence],
  ...[statements.recordChanges, statements.lockWriting],
  ...['FUNDS', 'PARTNERS_WITH'].flatMap(kind => [statements.updateTies(kind), statements.removeTies(kind)]),
];
const scans = /^(AllNodesScan|NodeByLabelScan|(Undirected|Directed)(All|RelationshipType|Union)\w*Scan|.*IndexScan)$/;

describe('statements of the import', () => {
  beforeAll(() => migrate(database, vocabulary));

  it.each([...reads, ...writes].map(({ name, text }) => ({ name, text })))(
    '$name seeks by index',
    async ({ name, text }) => {
      expect((await explained(driver, { name, text, parameters })).filter(operator => scans.test(operator))).toEqual(
        [],
      );
    },
  );

  it.each(reads.map(({ name, text }) => ({ name, text })))('$name reads row by row', async ({ name, text }) => {
    const used = await explained(driver, { name, text, parameters });
    expect(used).not.toContain('Eager');
    // Both ends of a pair are sought by their unique id: a product of one row and one.
    if (text !== statements.storedTiesBetween.text) expect(used).not.toContain('CartesianProduct');
  });
});
