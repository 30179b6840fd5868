import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOrigin, isListed } from '../../src/domain/origins.ts';
import type { Chart, Column } from '../../src/domain/questions.ts';
import { chartOf } from '../../src/http/embeds/chart.ts';
import { themeOf } from '../../src/http/embeds/theme.ts';

const column = (name: string, of: string, type: Column['type'] = 'TEXT'): Column => ({
  ...{ name, of, type, label: name, path: [name], idKey: null, isShownByName: false },
});
const chart: Chart = {
  table: { path: ['rows'], label: 'Sums', columns: [], isPaged: false },
  labels: [column('funder', 'String'), column('year', 'Int')],
  measures: [column('pledged', 'Decimal', 'NUMBER'), column('disbursed', 'Decimal', 'NUMBER')],
  apart: [column('currency', 'CurrencyCode')],
};
const drawn = (rows: readonly object[], most = 20) => chartOf(chart, rows, { most, isLinked: false });
const widths = (text: string) => [...text.matchAll(/<rect width="([\d.]+)%"/g)].map(([, width]) => Number(width));

test('a chart has a figure and a scale for each currency, and a bar with its value for each kind', () => {
  const text = drawn([
    { funder: 'A & B', year: 2020, currency: 'USD', pledged: 200, disbursed: 50 },
    { funder: 'C', year: null, currency: 'EUR', pledged: null, disbursed: 1000 },
    { funder: 'D', year: 2021, currency: 'USD', pledged: null, disbursed: -20 },
  ]);
  expect(text.match(/<figcaption>[^<]*/g)).toEqual(['<figcaption>USD', '<figcaption>EUR']);
  expect(widths(text)).toEqual([100, 25, 10, 100]);
  expect(text.match(/<span class="name">[^<]*/g)?.[0]).toMatch(/A &(amp|#38); B, 2020/);
  expect(text).toContain('class="bar below"');
  expect([...text.matchAll(/"value">([^<]*)/g)].map(([, value]) => value)).toEqual([
    '200.00',
    '50.00',
    '-20.00',
    '1,000.00',
  ]);
});

test('a chart of zeros has bars of no length, one of nothing says so, and of many the first are drawn', () => {
  expect(widths(drawn([{ funder: 'A', currency: 'USD', pledged: 0 }]))).toEqual([0]);
  expect(drawn([])).toContain('None.');
  const many = Array.from({ length: 30 }, (_, at) => ({ funder: `F${at}`, currency: 'USD', pledged: at }));
  expect(widths(drawn(many, 5))).toHaveLength(5);
});

test.each([
  [{ _accent: '0033a0' }, ':root{--sd-accent:#0033a0}'],
  [{ _accent: '#fff', _radius: '4' }, ':root{--sd-accent:#fff;--sd-radius:4px}'],
  [{ _background: 'rgb(0 51 160 / 50%)' }, ':root{--sd-background:rgb(0 51 160 / 50%)}'],
  [
    { _text: 'rebeccapurple', _font: '"PT Serif", serif' },
    ':root{--sd-text:rebeccapurple;--sd-font:"PT Serif", serif}',
  ],
  [{ _accent: '' }, ''],
])('a look given as %j is the style %j', (parameters, css) => {
  expect(themeOf(parameters).css).toBe(css);
});

test('a look of any text ends no style and loads nothing', () => {
  const names = ['_accent', '_background', '_text', '_font', '_radius'];
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('red;}', '</style>', 'url(x)', 'a{b', '\\3b', 'x/*', 'rgb(url(x))'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), hostile, (name, value) => {
      try {
        expect(themeOf({ [name]: value }).css.slice(6, -1)).not.toMatch(/[{};<\\]|\/\*|url/i);
      } catch (error) {
        expect(String(error)).toContain(`${name} takes`);
      }
    }),
  );
});

test('an origin is a scheme and a host, as browsers send it', () => {
  for (const [text, origin] of [
    ['https://Example.org/', 'https://example.org'],
    [' http://localhost:3000 ', 'http://localhost:3000'],
    ['https://example.org:443', 'https://example.org'],
    ['http://[::1]:80', 'http://[::1]'],
  ] as const)
    expect(asOrigin(text)).toBe(origin);
  for (const text of [
    'example.org',
    'https://example.org/page',
    'https://a;script-src',
    'https://*.example.org',
    'null',
    'file:///x',
    'https://u@example.org',
    '',
  ])
    expect(asOrigin(text), text).toBeNull();
  expect([isListed(['*'], 'https://a.example'), isListed(['https://a.example'], 'https://b.example')]).toEqual([
    true,
    false,
  ]);
});
