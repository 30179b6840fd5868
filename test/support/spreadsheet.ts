import { zip } from './zip.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook holds besides its sheets. */
interface Parts {
  /** Elements of a shared string, such as <t>one</t>. */
  readonly strings?: readonly string[];
  /** Codes of the number formats 164, 165 …; the cell style 0 is plain, 1 is of the first code. */
  readonly formats?: readonly string[];
  readonly isFrom1904?: boolean;
  /** What stands before the root of each sheet. */
  readonly prolog?: string;
}

/** A workbook (.xlsx) whose sheets are given by name, each as the XML within <worksheet>. */
export function spreadsheet(sheets: Readonly<Record<string, string>>, parts: Parts = {}): Buffer {
  const { strings = [], formats = [], isFrom1904 = false, prolog = '' } = parts;
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const worksheets = names.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`));
  const others = [relation('s', 'sharedStrings', '/xl/sharedStrings.xml'), relation('f', 'styles', 'styles.xml')];
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[...worksheets, ...others].join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${isFrom1904 ? 1 : 0}"/><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst>${strings.map(text => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at}.xml`, `${prolog}<worksheet>${sheets[name]}</worksheet>`]),
    ),
  };
  return zip(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
}

/** Rows of text as the XML of a sheet; the first is row 1. */
export const sheetOf = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map(cell => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData>`;
