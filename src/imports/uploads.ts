import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile as readBytes, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { batchesById } from '../cypher/change.ts';
import { DirectoryError } from '../domain/errors.ts';
import { digest } from '../domain/ids.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Database } from '../neo4j/query.ts';
import { annotated } from './annotate.ts';
import { reading } from './commit.ts';
import { readFile } from './files/read.ts';
import type { FileContents } from './files/tables.ts';
import { type ImportPlan, importSheets, planSheets } from './import.ts';
import type { FileFormat, HeaderMapping } from './recognise.ts';
import { type Decision, decisionKey } from './resolve.ts';
import { type HeaderSample, type Understood, understandActivities, understandTables } from './understand.ts';

/** What staff said of an uploaded file; kept with it, each answer until another one is given. */
export interface Settings {
  readonly format?: FileFormat | 'IATI' | null | undefined;
  readonly mapping?: HeaderMapping | null | undefined;
  readonly decisions?:
    | readonly { readonly sheet: string; readonly row: number; readonly sameAs?: string | null }[]
    | null
    | undefined;
  readonly onlyGoodRows?: boolean | null | undefined;
}

/** An uploaded file, and what was said of it. */
interface Upload {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly settings: Settings;
}

/** How a list is understood, and the headers that it has. */
export interface UploadMapping extends HeaderMapping {
  readonly headers: readonly string[];
  readonly samples: readonly HeaderSample[];
}

/** What an uploaded file would do. */
export interface UploadPlan {
  readonly id: string;
  readonly upload: string;
  readonly fileName: string;
  readonly format: FileFormat | 'IATI';
  readonly mapping: UploadMapping | null;
  readonly needs: readonly string[];
  readonly notes: readonly string[];
  readonly plan: ImportPlan;
  readonly canApply: boolean;
}

/** Milliseconds that a request waits for a plan or a batch: then it says so, and the work goes on. */
const patience = 7_000;
const HOURS_KEPT = 24;
const FILES_KEPT = 50;

/** Files that staff sent to look at before they come in; kept in a folder for a day, by one service. */
export class Uploads {
  readonly #folder: string;
  readonly #database: Database;
  readonly #vocabulary: Vocabulary;
  readonly #plans = new Map<string, Promise<UploadPlan>>();
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(folder: string, database: Database, vocabulary: Vocabulary) {
    this.#folder = folder;
    this.#database = database;
    this.#vocabulary = vocabulary;
  }

  /** Keeps a file and answers its id. */
  async keep(name: string, bytes: Uint8Array, by: string): Promise<string> {
    await this.#clear();
    const id = `upload-${randomUUID()}`;
    await mkdir(join(this.#folder, id), { recursive: true });
    await writeFile(join(this.#folder, id, 'file'), bytes);
    await this.#remember({ id, name, by, settings: {} });
    return id;
  }

  /** Forgets a file that `by` sent. */
  async drop(id: string, by: string): Promise<void> {
    const upload = await this.#find(id);
    if (upload.by !== by) throw new DirectoryError('FORBIDDEN', 'A file is taken back by who sent it.');
    await rm(join(this.#folder, id), { recursive: true, force: true });
  }

  /** What the file would do to the directory as it is now. Throws BUSY where that takes long; asked again it is there. */
  async preview(id: string, said: Settings, by: string): Promise<UploadPlan> {
    const upload = await this.#find(id);
    const given = Object.entries(said).filter(([, value]) => value != null);
    const settings: Settings = { ...upload.settings, ...Object.fromEntries(given) };
    if (given.length) await this.#remember({ ...upload, settings });
    const next = { ...upload, settings };
    const revision = await this.#database.revision();
    const key = JSON.stringify([id, settings, revision]);
    const plan = this.#plans.get(key) ?? this.#planned(next, key, by);
    const late = setTimeout(patience).then(() => Promise.reject(stillCompared(id)));
    late.catch(() => undefined);
    return Promise.race([plan, late]);
  }

  /** The preview of this id; throws STALE where the file would do something else by now. */
  async planOf(planId: string, by: string): Promise<UploadPlan> {
    const plan = await this.preview(uploadOf(planId), {}, by);
    if (plan.id !== planId)
      throw new DirectoryError(
        'STALE',
        'The directory or what was said of the file has changed since this preview; look at the new one.',
        { plan: plan.id },
      );
    return plan;
  }

  /**
   * Brings in what the preview said; answers the batch, which may still be open. Asked twice, it is one batch; asked again
   * after that one was undone, it is another.
   */
  async apply(planId: string, by: string, reason: string | null): Promise<string> {
    const { id, isWritten } = await this.#batchOf(planId);
    if (isWritten) return id;
    if (!this.#running.has(id)) {
      const upload = await this.#find(uploadOf(planId));
      const mark = planId.slice(planId.lastIndexOf('.') + 1);
      const work = this.#bringIn(upload, mark, id, by, reason).finally(() => this.#running.delete(id));
      work.catch(() => undefined);
      this.#running.set(id, work);
    }
    const late = Symbol();
    const first = await Promise.race([this.#running.get(id), setTimeout(patience, late)]);
    if (first === late && !(await this.#batchOf(planId)).isWritten) throw stillCompared(uploadOf(planId));
    return id;
  }

  /** The batch that a preview becomes, and whether it is there. */
  async #batchOf(planId: string): Promise<{ readonly id: string; readonly isWritten: boolean }> {
    for (let told = planId; ; ) {
      const id = `batch-${digest(told, 32)}`;
      const [known] = await this.#database.read(batchesById, { ids: [id] });
      if (!known?.batch.undoneBy) return { id, isWritten: Boolean(known) };
      told = `${planId} ${known.batch.undoneBy}`;
    }
  }

  /** The file as it was sent, as a workbook (.xlsx) with what becomes of each row beside it. */
  async annotated(id: string, by: string): Promise<{ readonly name: string; readonly workbook: Buffer }> {
    const upload = await this.#find(id);
    const contents = await this.#read(upload);
    if (contents.kind === 'IATI')
      throw new DirectoryError('BAD_USER_INPUT', 'A file of IATI has no tables to write into.');
    const { plan } = await this.preview(id, {}, by);
    const { sheets } = await this.#understood({ ...upload, by });
    return { name: upload.name, workbook: await annotated(contents.tables, sheets, plan) };
  }

  async #bringIn(upload: Upload, mark: string, batchId: string, by: string, reason: string | null): Promise<unknown> {
    const { sheets, reading } = await this.#understood({ ...upload, by });
    return importSheets(this.#database, this.#vocabulary, sheets, {
      ...{ ...reading, by, mark, batchId },
      reason: reason?.trim() || `The file ${upload.name}.`,
    });
  }

  #planned(upload: Upload, key: string, by: string): Promise<UploadPlan> {
    const plan = this.#compare(upload, by);
    this.#plans.set(key, plan);
    plan.catch(() => this.#plans.delete(key));
    for (const old of [...this.#plans.keys()].slice(0, -3)) this.#plans.delete(old);
    return plan;
  }

  async #compare(upload: Upload, by: string): Promise<UploadPlan> {
    const { sheets, reading: how, format, mapping, notes, samples } = await this.#understood({ ...upload, by });
    const plan = await planSheets(reading(this.#database), this.#vocabulary, sheets, how);
    const needs = mapping?.needs ?? [];
    return {
      ...{ id: `${upload.id}.${plan.mark}`, upload: upload.id, fileName: upload.name, format, notes, needs, plan },
      mapping: mapping && { ...mapping, samples, headers: samples.map(({ header }) => header) },
      canApply: plan.isGood && plan.steps.length > 0 && !needs.length,
    };
  }

  async #understood({ id, name, by, settings }: Upload): Promise<Understood> {
    const { format, mapping, onlyGoodRows } = settings;
    const contents = await this.#read({ id, name });
    if (contents.kind === 'IATI') {
      const file = { name, chunks: createReadStream(join(this.#folder, id, 'file')) };
      return onlyGood(await understandActivities(this.#database, this.#vocabulary, file), onlyGoodRows);
    }
    const decisions = (settings.decisions ?? []).map(({ sheet, row, sameAs }): [string, Decision] => [
      decisionKey({ sheet, row }),
      sameAs ? { sameAs } : 'NEW',
    ]);
    const said = {
      ...{ by, mapping: mapping ?? undefined, decisions: new Map(decisions) },
      format: format && format !== 'IATI' ? format : undefined,
    };
    return onlyGood(await understandTables(this.#database, this.#vocabulary, name, contents, said), onlyGoodRows);
  }

  async #read({ id, name }: Pick<Upload, 'id' | 'name'>): Promise<FileContents> {
    return readFile({ name, bytes: await readBytes(join(this.#folder, id, 'file')) });
  }

  async #find(id: string): Promise<Upload> {
    const isId = /^upload-[0-9a-f-]{36}$/.test(id);
    const text = isId && (await readBytes(join(this.#folder, id, 'upload.json'), 'utf8').catch(() => null));
    if (!text)
      throw new DirectoryError('BAD_USER_INPUT', `No uploaded file has the id “${id}”: files are kept for a day.`);
    return JSON.parse(text);
  }

  async #remember(upload: Upload): Promise<void> {
    await writeFile(join(this.#folder, upload.id, 'upload.json'), JSON.stringify(upload));
  }

  /** Takes away what is older than a day, and the oldest where there are many. */
  async #clear(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const names = await readdir(this.#folder);
    const files = await Promise.all(
      names.map(async name => ({ name, at: (await stat(join(this.#folder, name))).mtimeMs })),
    );
    const newestFirst = files.toSorted((a, b) => b.at - a.at);
    const old = newestFirst.filter(({ at }, index) => index >= FILES_KEPT || at < Date.now() - HOURS_KEPT * 3_600_000);
    await Promise.all(old.map(({ name }) => rm(join(this.#folder, name), { recursive: true, force: true })));
  }
}

const uploadOf = (planId: string) => planId.replace(/\.[0-9a-f]+$/, '');

const onlyGood = ({ reading, ...rest }: Understood, onlyGoodRows: boolean | null | undefined): Understood => ({
  ...rest,
  reading: { ...reading, onlyGoodRows: onlyGoodRows ?? false },
});

const stillCompared = (upload: string) =>
  new DirectoryError('BUSY', 'The file is still being compared with the directory; ask again in a moment.', { upload });
