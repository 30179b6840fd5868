import { expect, test } from 'vitest';
import { DirectoryError } from '../../src/domain/errors.ts';
import { Memory } from '../../src/domain/memory.ts';

const at = (revision: string) => async () => revision;
const away = async () => {
  throw new DirectoryError('DATABASE_UNAVAILABLE', 'It is away.');
};
const answer = async (text: string) => text;

test('an answer is made once for a revision, and anew for the next', async () => {
  const memory = new Memory<string>({ most: 10 });
  const ask = (revision: string) => memory.recall('q', at(revision), now => answer(`made at ${now}`));
  expect(await ask('1')).toEqual({ answer: 'made at 1', wasKept: false, staleFor: null });
  expect(await ask('1')).toEqual({ answer: 'made at 1', wasKept: true, staleFor: null });
  expect(await ask('2')).toEqual({ answer: 'made at 2', wasKept: false, staleFor: null });
  expect(memory.counts).toMatchObject({ hits: 1, misses: 2, answers: 1, size: 1 });
});

test('a hundred who ask at once share one making', async () => {
  const memory = new Memory<string>({ most: 10 });
  const made = Promise.withResolvers<string>();
  let makings = 0;
  const make = () => {
    makings += 1;
    return made.promise;
  };
  const all = Array.from({ length: 100 }, () => memory.recall('q', at('1'), make));
  made.resolve('slow');
  expect(new Set((await Promise.all(all)).map(each => each.answer))).toEqual(new Set(['slow']));
  expect(makings).toBe(1);
});

test('whoever asks at a new revision does not share what is being made for the old one', async () => {
  const memory = new Memory<string>({ most: 10 });
  const old = Promise.withResolvers<string>();
  const first = memory.recall('q', at('1'), () => old.promise);
  expect((await memory.recall('q', at('2'), () => answer('new'))).answer).toBe('new');
  old.resolve('old');
  expect((await first).answer).toBe('old');
  // What took longer is the older; the next asks what the graph says.
  expect((await memory.recall('q', at('2'), () => answer('new'))).answer).toBe('new');
});

test('a failure is told to all who wait for it, and not kept', async () => {
  const memory = new Memory<string>({ most: 10 });
  const fail = () => memory.recall('q', at('1'), () => Promise.reject(new Error('broken')));
  expect((await Promise.allSettled([fail(), fail()])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await memory.recall('q', at('1'), () => answer('whole'))).answer).toBe('whole');
});

test('what there is no room for goes, the longest unused first', async () => {
  const memory = new Memory<string>({ most: 10, sizeOf: text => text.length });
  const ask = (text: string) => memory.recall(text, at('1'), () => answer(text));
  for (const text of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'far too long for it']) await ask(text);
  expect(memory.counts).toMatchObject({ answers: 2, size: 8 });
  expect([(await ask('aaaa')).wasKept, (await ask('cccc')).wasKept, (await ask('bbbb')).wasKept]).toEqual([
    true,
    true,
    false,
  ]);
});

test('while the database is away an answer serves for as long as was said, counted from when it was last true', async () => {
  const memory = new Memory<string>({ most: 10, staleMilliseconds: 60_000 });
  await memory.recall('q', at('1'), () => answer('known'));
  const recalled = await memory.recall('q', away, () => answer('never made'));
  expect(recalled).toMatchObject({ answer: 'known', wasKept: true });
  expect(recalled.staleFor).not.toBeNull();
  await expect(memory.recall('other', away, () => answer('never made'))).rejects.toThrow('It is away.');
  const short = new Memory<string>({ most: 10 });
  await short.recall('q', at('1'), () => answer('known'));
  await expect(short.recall('q', away, () => answer('never made'))).rejects.toThrow('It is away.');
});
