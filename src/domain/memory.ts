import { DirectoryError } from './errors.ts';

/** An answer as it is kept, and how it was had. */
export interface Recalled<Answer> {
  readonly answer: Answer;
  /** Whether it was there, or under way for somebody else. */
  readonly wasKept: boolean;
  /** Milliseconds since it was last known to be true, where the database is away and it may not be so any more; else null. */
  readonly staleFor: number | null;
}

export interface MemorySettings<Answer> {
  /** The most that is kept, as `sizeOf` measures it: the longest unused goes first. */
  readonly most: number;
  /** How much an answer counts; one unless told. */
  readonly sizeOf?: (answer: Answer) => number;
  /** Milliseconds for which an answer serves that can be compared with the graph no longer; none unless told. */
  readonly staleMilliseconds?: number;
}

/** Counts since the start, and what is kept now, as `sizeOf` measures it. */
export interface MemoryCounts {
  readonly hits: number;
  readonly misses: number;
  readonly stale: number;
  readonly answers: number;
  readonly size: number;
}

interface Kept<Answer> {
  readonly answer: Answer;
  readonly revision: string;
  readonly size: number;
  /** When its revision was last seen, in milliseconds of the epoch. */
  seen: number;
}

/**
 * Answers that are true for one revision of the graph, by what was asked. All who ask for one meanwhile share its
 * making; one that fails is not kept.
 */
export class Memory<Answer> {
  readonly #settings: Required<MemorySettings<Answer>>;
  readonly #kept = new Map<string, Kept<Answer>>();
  readonly #underWay = new Map<string, Promise<Answer>>();
  #last: string | undefined;
  #size = 0;
  #hits = 0;
  #misses = 0;
  #stale = 0;

  constructor(settings: MemorySettings<Answer>) {
    this.#settings = { sizeOf: () => 1, staleMilliseconds: 0, ...settings };
  }

  get counts(): MemoryCounts {
    const [hits, misses, stale] = [this.#hits, this.#misses, this.#stale];
    return { hits, misses, stale, answers: this.#kept.size, size: this.#size };
  }

  /**
   * What was asked, kept or newly made. `revision` is asked before `make` begins: a write in between makes the label too
   * old, never the answer. Throws what either throws.
   */
  async recall(
    asked: unknown,
    revision: () => Promise<string>,
    make: (revision: string) => Promise<Answer>,
  ): Promise<Recalled<Answer>> {
    const key = JSON.stringify(asked);
    let now: string;
    try {
      now = await revision();
    } catch (error) {
      const kept = this.#kept.get(key);
      const isAway = error instanceof DirectoryError && error.code === 'DATABASE_UNAVAILABLE';
      const staleFor = Date.now() - (kept?.seen ?? 0);
      if (!kept || !isAway || staleFor >= this.#settings.staleMilliseconds) throw error;
      this.#stale += 1;
      return { answer: kept.answer, wasKept: true, staleFor };
    }
    const kept = this.#kept.get(key);
    if (kept?.revision === now) {
      this.#hits += 1;
      kept.seen = Date.now();
      this.#use(key, kept);
      return { answer: kept.answer, wasKept: true, staleFor: null };
    }
    const making = `${now}\n${key}`;
    const shared = this.#underWay.get(making);
    if (shared) {
      this.#hits += 1;
      return { answer: await shared, wasKept: true, staleFor: null };
    }
    this.#misses += 1;
    const made = make(now);
    this.#underWay.set(making, made);
    try {
      const answer = await made;
      this.#keep(key, { answer, revision: now, size: this.#settings.sizeOf(answer), seen: Date.now() });
      return { answer, wasKept: false, staleFor: null };
    } finally {
      this.#underWay.delete(making);
    }
  }

  /** Moves it to the end, which the last used holds. A Map that is rewritten at each hit would leave much behind. */
  #use(key: string, kept: Kept<Answer>): void {
    if (this.#last === key) return;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    this.#last = key;
  }

  /** Keeps it as the last used, and lets go of the longest unused that there is no room for. */
  #keep(key: string, kept: Kept<Answer>): void {
    this.#drop(key);
    if (kept.size > this.#settings.most) return;
    this.#kept.set(key, kept);
    this.#last = key;
    this.#size += kept.size;
    for (const oldest of this.#kept.keys()) if (this.#size > this.#settings.most) this.#drop(oldest);
  }

  #drop(key: string): void {
    this.#size -= this.#kept.get(key)?.size ?? 0;
    this.#kept.delete(key);
  }
}
