import { stat, writeFile } from 'node:fs/promises';
import { buildSchema } from '../graphql/schema.ts';
import { exportDirectory, exportSheets } from '../imports/export.ts';
import { writeFolder } from '../imports/files/to-csv.ts';
import { templateOf, workbookOf } from '../imports/template.ts';
import { type Command, Misused, read, say, withGraph } from './command.ts';

const isWorkbook = (path: string) => /\.xlsx$/i.test(path);

export const exportCommand: Command = {
  usage: 'export FOLDER | export FILE.xlsx',
  does: 'Writes the whole directory as CSV files or as a workbook, which can be edited and imported.',
  async run(words) {
    const [path = ''] = read(words, { usage: this.usage, count: 1 }).given;
    if (!isWorkbook(path) && (await stat(path).catch(() => null))?.isFile())
      throw new Misused(`${path} is a file. Name a folder, or a file that ends in .xlsx.`);
    return withGraph(async (database, vocabulary) => {
      const counts = isWorkbook(path)
        ? await (async () => {
            const { mark, sheets } = await exportSheets(database, vocabulary);
            await writeFile(path, await workbookOf(sheets, mark, vocabulary));
            return sheets.map(({ name, rows }) => [name, rows.length] as const);
          })()
        : [...(await writeFolder(path, await exportDirectory(database, vocabulary)))];
      say(`${counts.map(([sheet, count]) => `${sheet} ${count}`).join(', ')}.`);
      say(`Written to ${path}.`);
      return true;
    });
  },
};

export const templateCommand: Command = {
  usage: 'template FILE.xlsx',
  does: 'Writes an empty workbook to fill in, with notes, drop-downs and an example.',
  async run(words) {
    const [path = ''] = read(words, { usage: this.usage, count: 1 }).given;
    if (!isWorkbook(path)) throw new Misused(`A template is a workbook. Write: npm run directory -- ${this.usage}`);
    await writeFile(path, await templateOf(buildSchema().vocabulary));
    say(`Written to ${path}.`);
    return true;
  },
};
