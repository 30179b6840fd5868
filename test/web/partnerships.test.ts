import { describe, expect, test } from 'vitest';
import { asFile, noCells, pasted } from '../../web/staff/partnerships.ts';

describe('cells from the clipboard of a spreadsheet', () => {
  test('are read row by row, without the line that ends the last one', () => {
    expect(pasted('Chengeto Trust\tNGO\r\nRural Hope\t\r\n')).toEqual([
      ['Chengeto Trust', 'NGO'],
      ['Rural Hope', ''],
    ]);
  });

  test('hold tabs, line ends and quotation marks where they are packed in such marks', () => {
    expect(pasted('"one\ntwo ""three"""\tnext')).toEqual([['one\ntwo "three"', 'next']]);
  });

  test('keep the quotation marks that are their own', () => {
    expect(pasted('"works with IOM"\t"so" it says')).toEqual([['"works with IOM"', '"so" it says']]);
  });

  test('keep empty rows between filled ones, and are nothing for nothing', () => {
    expect(pasted('a\n\nb')).toEqual([['a'], [''], ['b']]);
    expect(pasted('')).toEqual([]);
  });
});

test('rows become a CSV file whose first record stands in row 2', async () => {
  const row = { ...noCells, partner: 'Hope, “Rural”', quote: 'it says "yes"\nand more' };
  expect(await asFile([row], 'rows').text()).toBe(
    'partner,kind,with,role,project,district,since,until,source,quote\r\n"Hope, “Rural”",,,,,,,,,"it says ""yes""\nand more"\r\n',
  );
});
