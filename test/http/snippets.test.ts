import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readQuestions } from '../../src/graphql/questions.ts';
import { buildSchema } from '../../src/graphql/schema.ts';
import { powerQuery, type Snippet, snippetsOf } from '../../src/http/questions/snippets.ts';

const document = `query SomeQuestion(
  $partner: ID! = "iom" @input(label: "Partner")
  $others: [ID!] @input(label: "Others")
  $asOf: Date = "2020-02-06" @input(label: "Day")
) @question(title: "Who is near {$partner}?", description: "Those near.", group: CONNECTIONS, rows: "network.nodes") @asOf(date: $asOf) {
  network(around: [$partner]) { nodes { distance entry { id name updatedAt } } }
  iomOffices(where: { ids: $others }) { totalCount }
}`;
const [question] = readQuestions(buildSchema().schema, new Map([['some-question', document]]));
const origin = 'https://directory.example';
const snippets = (values: Record<string, unknown>, isPublic = true) =>
  new Map(
    snippetsOf({ question: question!, values, origin, isPublic }).map(snippet => [snippet.tool, snippet] as const),
  );
const code = (all: ReadonlyMap<string, Snippet>, tool: string) => all.get(tool)!.code!;

/** Any text that a URL carries, with much of what languages read as their own. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'"\'`$\\#(){}[]<>&;,=+-%?/!*~ \n\t'), minLength: 1 }),
    fc.constantFrom('"]) in error "x', "'; rm -rf ~; '", '"><script>alert(1)</script>', '#(lf)', '$(id)', '&quot;'),
  )
  // HTML has no way to write these.
  .filter(each => !/[\0\r]/.test(each));
const values = fc.record({
  partner: text,
  others: fc.option(fc.array(text, { minLength: 2, maxLength: 3 })),
  asOf: fc.constantFrom(null, '2020-02-06', '2021-01-01'),
});
type Given = typeof values extends fc.Arbitrary<infer Value> ? Value : never;

const expected = ({ partner, others, asOf }: Given) => ({
  ...(partner === 'iom' ? {} : { partner: [partner] }),
  ...(others ? { others } : {}),
  ...(asOf === '2020-02-06' ? {} : { asOf: [asOf ?? ''] }),
});
const parametersOf = (address: string) => {
  const { searchParams } = new URL(address);
  return Object.fromEntries([...new Set(searchParams.keys())].map(name => [name, searchParams.getAll(name)]));
};

/** The record after “Query =”, as Power Query reads it. */
function queryOf(m: string): Record<string, string[]> {
  const string = /"(?:[^"\n]|"")*"/g;
  const [, record = ''] = /Query = \[((?:[^"\]]|"(?:[^"\n]|"")*")*)\]/.exec(m) ?? [];
  const read = (literal: string) =>
    literal
      .slice(1, -1)
      .replaceAll('""', '"')
      .replace(/#\((#|cr|lf|tab)\)/g, (_, name: string) => ({ '#': '#', cr: '\r', lf: '\n', tab: '\t' })[name]!);
  const field = /(\w+) = (\{[^"}]*(?:"(?:[^"\n]|"")*"[^"}]*)*\}|"(?:[^"\n]|"")*")/g;
  return Object.fromEntries(
    [...record.matchAll(field)].map(([, name, given]) => [
      name,
      [...given!.matchAll(string)].map(([one]) => read(one)),
    ]),
  );
}

test('each language says the values as they are, whatever they hold', () => {
  fc.assert(
    fc.property(values, given => {
      const all = snippets(given);
      const same = expected(given);
      expect(queryOf(code(all, 'Power BI and Power Query'))).toEqual(same);
      expect(parametersOf(code(all, 'Excel'))).toEqual(same);
      expect(parametersOf(/^=IMPORTDATA\("([^"]*)"\)$/.exec(code(all, 'Google Sheets'))![1]!)).toEqual(same);
      expect(parametersOf(/^URL: (.*)$/m.exec(code(all, 'Grafana'))![1]!)).toEqual(same);
      expect(parametersOf(code(all, 'Kumu'))).toEqual(same);
      expect(parametersOf(new URL(code(all, 'Gephi Lite')).searchParams.get('file')!)).toEqual(same);
      expect(parametersOf(JSON.parse(/read_csv\(("(?:[^"\\]|\\.)*")/.exec(code(all, 'Python'))![1]!))).toEqual(same);
      expect(parametersOf(JSON.parse(/read.csv\(("(?:[^"\\]|\\.)*")/.exec(code(all, 'R'))![1]!))).toEqual(same);
      const frame = parseHTML(code(all, 'A web page, as a frame')).document.querySelectorAll('*');
      expect([...frame].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
      expect(parametersOf(frame[0]!.getAttribute('src')!)).toEqual(same);
      expect(frame[0]!.getAttribute('title')).toBe(`Who is near ${given.partner}?`);
      const page = parseHTML(code(all, 'A web page, as an element')).document;
      const [script, element, ...more] = page.querySelectorAll('*');
      expect([script!.tagName, element!.tagName, more]).toEqual(['SCRIPT', 'STAKEHOLDER-DIRECTORY', []]);
      const attributes = [...element!.attributes].map(({ name, value }) => [name.toLowerCase(), value]);
      expect(Object.fromEntries(attributes)).toEqual({
        question: 'some-question',
        ...Object.fromEntries(Object.entries(same).map(([name, all]) => [name.toLowerCase(), all.join(',')])),
      });
    }),
    { examples: [[{ partner: '"]) in error "x#(lf)', others: ['a', '"}'], asOf: null }]] },
  );
});

test('a shell gives curl the address as it is', () => {
  const given = fc.sample(values, 60);
  const lines = given.map(each => code(snippets(each), 'Command line'));
  const shown = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$6"; }\n${lines.join('\n')}`]).toString();
  expect(shown.split('\0').slice(0, -1).map(parametersOf)).toEqual(given.map(expected));
});

test('Power Query gets the host and the path apart, and the types of the columns', () => {
  const m = powerQuery({ question: question!, values: { partner: 'nango' }, origin, isPublic: true });
  expect(m).toContain(
    'Web.Contents("https://directory.example", [RelativePath = "q/some-question.csv", Query = [partner = "nango"]])',
  );
  expect(m).toContain(
    '{{"distance", type number}, {"id", type text}, {"name", type text}, {"updatedAt", type datetimezone}}',
  );
});

test('where a key is needed, tools that have a place for one are told it, and the others that they cannot', () => {
  const all = snippets({ partner: 'nango' }, false);
  for (const tool of ['Google Sheets', 'Kumu', 'Gephi Lite', 'A web page, as a frame'])
    expect(all.get(tool)!.code).toBeNull();
  expect(code(all, 'A web page, as an element')).toContain('key="shd_key_…"');
  expect(code(all, 'Command line')).toContain('-H "Authorization: Bearer $KEY"');
  expect(code(all, 'Python')).toContain('"Bearer " + os.environ["KEY"]');
  for (const tool of ['Excel', 'Power BI and Power Query']) expect(all.get(tool)!.steps).toContain('key as password');
});
