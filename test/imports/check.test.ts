import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../src/imports/check.ts';
import { badSheet, type Problem } from '../../src/imports/problems.ts';
import { readRecords } from '../../src/imports/records.ts';
import { declarations } from '../support/directory.ts';
import { smallWorkbook, workbook } from '../support/workbook.ts';

const { vocabulary } = declarations;

const emptyGraph = {
  entries: new Map(),
  ties: new Map(),
  figures: new Map(),
  written: new Map(),
  undone: new Map(),
  taken: new Set<string>(),
  above: [],
};

function problemsOf(sheets: Record<string, string>): Problem[] {
  const problems: Problem[] = [];
  const records = readRecords(workbook(sheets), vocabulary, problems);
  return [...problems, ...checkRecords(records, emptyGraph, vocabulary)];
}

/** What is wrong once these rows, each with its sheet, stand below those of the small workbook. */
const withRows = (added: Record<string, string>) => {
  const sheets = {
    ...smallWorkbook,
    themes: 'id,name,scheme,source',
    agreements: 'id,name,kind,signed,expires,source',
  };
  return problemsOf(
    Object.fromEntries(
      Object.entries(sheets).map(([name, text]) => [name, added[name] ? `${text}\n${added[name]}` : text]),
    ),
  );
};

const lines = (problems: Problem[]) => (problems.length ? badSheet(problems).message.split('\n') : []);

describe('a workbook', () => {
  it('that is in order has no problems', () => {
    expect(lines(withRows({}))).toEqual([]);
  });

  it('takes headers in any case, with blanks or underscores, and columns in any order', () => {
    const sources = smallWorkbook.sources.replace('id,name,kind', ' ID ,Name,KIND');
    const projects = smallWorkbook.projects.replace('planned_start', 'Planned Start');
    expect(lines(problemsOf({ ...smallWorkbook, Sources: sources, sources: 'id,name,kind', projects }))).toEqual([]);
  });

  it.each([
    [
      'headers',
      { people: 'id,nmae,source\n' },
      [
        "sheet people, row 1, column nmae: 'nmae' is not a column of this sheet; write name",
        'sheet people, row 1, column name: the column is missing; add it to the header row',
      ],
    ],
    [
      'headers',
      { people: 'id,name,Name,source\n' },
      ["sheet people, row 1, column Name: 'Name' stands twice; keep one of the two columns"],
    ],
    [
      'sheets',
      { person: 'id\n' },
      [
        "sheet person, row 1, column : 'person' is not a sheet of the workbook; the words are sources, stakeholders, projects, events, agreements, policies, people, places, themes, names, ties, transactions, budgets, evidence",
      ],
    ],
  ])('names %s that are wrong', (_, sheets, expected) => {
    expect(lines(problemsOf(sheets as unknown as Record<string, string>))).toEqual(expected);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a date',
      { projects: 'p,P,,31/02/2020,,page-1,' },
      "sheet projects, row 3, column planned_start: '31/02/2020' is not a day; write 2020-02-28, or 2020-02 if only the month is known",
    ],
    [
      'a date that may be two',
      { projects: 'p,P,,06/02/2020,,page-1,' },
      "sheet projects, row 3, column planned_start: '06/02/2020' is not written as year, month and day; write 2020-02-06 or 2020-06-02, as it is meant",
    ],
    [
      'a day as Excel counts it',
      { projects: 'p,P,,45000,,page-1,' },
      "sheet projects, row 3, column planned_start: '45000' is a number; format the cell as a date, or write 2023-03-15 if that is meant",
    ],
    [
      'an amount with points and a comma',
      { ties: ',FUNDS,iom,pmgz,,,,"1.234,56",USD,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column amount: '1.234,56' is not an amount; write digits, with a point before decimals: 1234.56",
    ],
    [
      'an amount in words',
      { ties: ',FUNDS,iom,pmgz,,,,USD 5m,USD,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column amount: 'USD 5m' is not an amount; write digits, with a point before decimals: 1234.56",
    ],
    [
      'a span of days in one cell',
      { events: 'e,E,TRAINING,2020-02-06/2020-02-07,,page-1' },
      "sheet events, row 3, column start: '2020-02-06/2020-02-07' is a span of days; write its start and its end in the columns meant for them",
    ],
    [
      'an end before its start',
      { stakeholders: 'm,Ministry,M,,,,2020,2019,,page-1,' },
      "sheet stakeholders, row 5, column closed: '2019' is before '2020' in established; correct one of the two",
    ],
    [
      'an id',
      { projects: 'My Project,P,,,,page-1,' },
      "sheet projects, row 3, column id: 'My Project' is not an id; write lower-case letters, digits and single hyphens: my-project",
    ],
    [
      'an id that belongs to ties',
      { projects: 'funds-for-all,P,,,,page-1,' },
      "sheet projects, row 3, column id: 'funds-for-all' begins like an id that the directory gives (FUNDS); choose another beginning",
    ],
    [
      'an id that stands twice',
      { projects: 'iom,P,,,,page-1,' },
      "sheet projects, row 3, column id: 'iom' stands already in sheet stakeholders, row 2; give each entry an id of its own",
    ],
    [
      'a required cell',
      { projects: 'p,,,,,page-1,' },
      'sheet projects, row 3, column name: the cell is empty; fill it in',
    ],
    [
      'a word',
      { events: 'e,E,TRAINNIG,,,page-1' },
      "sheet events, row 3, column kind: 'TRAINNIG' is not in the list; write TRAINING",
    ],
    [
      'a type',
      { stakeholders: 'm,NGO,M,,,,,,,page-1,' },
      "sheet stakeholders, row 5, column type: 'NGO' is not in the list; write one of IomOffice, Ministry, GovernmentAgency, Committee, CivilSocietyOrganisation, Donor, Organisation",
    ],
    [
      'an IATI code',
      { stakeholders: 'm,Ministry,M,,99,,,,,page-1,' },
      "sheet stakeholders, row 5, column organisation_type: '99' is not in the list; write one of GOVERNMENT, LOCAL_GOVERNMENT, OTHER_PUBLIC_SECTOR, INTERNATIONAL_NGO, NATIONAL_NGO, REGIONAL_NGO, PARTNER_COUNTRY_BASED_NGO, PUBLIC_PRIVATE_PARTNERSHIP, MULTILATERAL, FOUNDATION, PRIVATE_SECTOR, PRIVATE_SECTOR_IN_PROVIDER_COUNTRY, PRIVATE_SECTOR_IN_AID_RECIPIENT_COUNTRY, PRIVATE_SECTOR_IN_THIRD_COUNTRY, ACADEMIC_TRAINING_AND_RESEARCH, OTHER",
    ],
    [
      'an office without a level',
      { stakeholders: 'o,IomOffice,O,,,,,,,page-1,' },
      'sheet stakeholders, row 5, column level: the cell is empty; write one of HEADQUARTERS, REGIONAL_OFFICE, COUNTRY_OFFICE, SUB_OFFICE, FIELD_OFFICE',
    ],
    [
      'a level without an office',
      { stakeholders: 'm,Ministry,M,,,SUB_OFFICE,,,,page-1,' },
      'sheet stakeholders, row 5, column level: a Ministry has no level; empty the cell',
    ],
    [
      'an identifier',
      { stakeholders: 'm,Ministry,M,,,,,,47066,page-1,' },
      "sheet stakeholders, row 5, column identifiers: '47066' is not an identifier; write SCHEME:VALUE, such as XM-DAC:47066",
    ],
    [
      'a whole number',
      { events: 'e,E,TRAINING,,about 50,page-1' },
      "sheet events, row 3, column people: 'about 50' is not a whole number; write digits alone, with a point before decimals",
    ],
    [
      'a number out of range',
      { places: 'p,P,TOWN,,95,30,page-1' },
      'sheet places, row 4, column latitude: 95 is out of range; write a number from -90 to 90',
    ],
    [
      'an amount',
      { ties: ',FUNDS,iom,pmgz,,,,"1.234,56",USD,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column amount: '1.234,56' is not an amount; write digits, with a point before decimals: 1234.56",
    ],
    [
      'an amount without currency',
      { ties: ',FUNDS,iom,pmgz,,,,5,,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column amount: '5' has no currency; write its ISO 4217 code in currency",
    ],
    [
      'a currency without amount',
      { ties: ',FUNDS,iom,pmgz,,,,,USD,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column currency: 'USD' has no amount; write it in amount, or empty the cell",
    ],
    [
      'a reference',
      { ties: ',FUNDS,iomm,pmgz,,,,,,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column from: no entry has the id 'iomm'; write iom, or add a row for it",
    ],
    [
      'a reference to no source',
      { themes: 't,T,DAC_SECTOR,iom' },
      "sheet themes, row 2, column source: 'iom' is of type Organisation, not a source; name a row of sources",
    ],
    [
      'ends that a kind does not allow',
      { ties: ',FUNDS,pmgz,iom,,,,,,CONFIRMED,,page-1,' },
      'sheet ties, row 7, column from: FUNDS cannot lead from Project to Organisation; it leads from IomOffice or Ministry or GovernmentAgency or Committee or CivilSocietyOrganisation or Donor or Organisation to Project',
    ],
    [
      'a tie to itself',
      { ties: ',PART_OF,iom,iom,,,,,,CONFIRMED,,page-1,' },
      'sheet ties, row 7, column to: the tie leads back to where it starts; name two entries',
    ],
    [
      'a circle',
      {
        ties: ',PART_OF,iom,home-affairs,,,,,,CONFIRMED,,page-1,\n,PART_OF,home-affairs,iom-zimbabwe,,,,,,CONFIRMED,,page-1,',
      },
      'sheet ties, row 2, column to: iom-zimbabwe → iom → home-affairs → iom-zimbabwe goes round in a circle; correct one of these PART_OF ties',
    ],
    [
      'a succession without its way',
      { ties: ',SUCCEEDED_BY,iom,home-affairs,,,,,,PROBABLE,,page-1,' },
      "sheet ties, row 7, column role: '' is not a way of succession; write one of RENAMED, SPLIT, MERGED",
    ],
    [
      'rows of one tie that disagree',
      { ties: ',PART_OF,iom-zimbabwe,iom,,1985,..,,,PROBABLE,,page-1,again' },
      "sheet ties, row 7, column confidence: 'PROBABLE' differs from row 2, which states the same tie; let the rows of a tie differ in source, quote and locator alone",
    ],
    [
      'the id of another kind of tie',
      { ties: 'part-of-0123456789ab,FUNDS,iom,pmgz,,,,,,CONFIRMED,,page-1,' },
      "sheet ties, row 7, column id: 'part-of-0123456789ab' is not the id of a FUNDS tie; leave it empty for a new tie",
    ],
    [
      'a tie without a source',
      { ties: ',FUNDS,iom,pmgz,,,,,,CONFIRMED,,,' },
      'sheet ties, row 7, column source: the tie has no source; name the row of sources that says it',
    ],
    [
      'an entry without a source',
      { projects: 'p,P,,,,,' },
      "sheet projects, row 3, column source: 'p' has no source; name the row of sources that says it",
    ],
    [
      'a quote without its source',
      { projects: 'p,P,,,,,so it says' },
      'sheet projects, row 3, column source: a quote stands without its source; name the row of sources that it is from',
    ],
    [
      'a spelling that stands twice',
      { names: 'iom,OIM,ALIAS,,page-2,' },
      "sheet names, row 4, column text: 'OIM' stands already in row 2 with this source; keep one of the two",
    ],
    [
      'a shifted row',
      { projects: 'p,P,,,,,page-1,so,it says' },
      "sheet projects, row 3, column 8: 'so' stands under no header; check the row for a shifted cell",
    ],
  ])('names %s that is wrong, and how to mend it', (_, added, line) => {
    expect(lines(withRows(added))).toContain(line);
  });

  it('takes words in any case and with blanks, and IATI codes', () => {
    expect(
      lines(
        withRows({ events: 'e,E,training,,,page-1', stakeholders: 'c,civil society organisation,C,,22,,,,,page-1,' }),
      ),
    ).toEqual([]);
  });

  it('tells all that is wrong at once, and in its message the first twenty', () => {
    const problems = withRows({
      projects: Array.from({ length: 25 }, (_, at) => `p${at},P,,soon,,page-1,`).join('\n'),
    });
    const error = badSheet(problems);
    expect(error.code).toBe('BAD_SHEET');
    expect(error.extensions.problems).toHaveLength(25);
    expect(error.message.split('\n')).toHaveLength(21);
    expect(error.message).toMatch(/\nand 5 more$/);
    expect(problems[0]).toEqual({
      sheet: 'projects',
      row: 3,
      column: 'planned_start',
      value: 'soon',
      problem: "'soon' is not a date",
      fix: 'write 2020-02-28, or 2020-02 if only the month is known',
    });
  });
});
