import { useCallback, useRef, useState } from 'react';
import {
  apply,
  type Batch,
  batchOf,
  forget,
  type Plan,
  patiently,
  pause,
  preview,
  Refusal,
  type Said,
  send,
} from './api.ts';

/** How far a file is on its way into the directory. */
export type Stage = 'EMPTY' | 'SENDING' | 'COMPARING' | 'READY' | 'WRITING' | 'DONE';

interface State {
  readonly stage: Stage;
  /** How much of the file is sent, 0 to 1. */
  readonly sent: number;
  /** The file that was sent last. */
  readonly upload: string | null;
  readonly plan: Plan | null;
  readonly said: Said;
  readonly batch: Batch | null;
  readonly refusal: Refusal | null;
}

const empty: State = { stage: 'EMPTY', sent: 0, upload: null, plan: null, said: {}, batch: null, refusal: null };

export interface Intake extends State {
  /** Sends a file and compares it. */
  begin(file: File): Promise<void>;
  /** The same for what is still being written, in place of the draft before it; what was decided of that may be said again. */
  draft(file: File, said?: Said): Promise<void>;
  /** Takes up a file that was sent before. */
  resume(upload: string): Promise<void>;
  /** Says more of the file and compares it again. */
  say(said: Said): Promise<void>;
  bringIn(reason: string): Promise<void>;
  clear(): void;
}

/** The decisions and choices of a file outlive a reload of the page. */
const kept = (upload: string) => `staff-said-${upload}`;
const remembered = (upload: string): Said => JSON.parse(sessionStorage.getItem(kept(upload)) ?? '{}');

/** One file's way in: sent, compared, decided on, written. Only the last thing begun says how it went. */
export function useIntake(): Intake {
  const [state, setState] = useState<State>(empty);
  const turn = useRef(0);
  const draft = useRef<string | null>(null);
  const now = useRef(state);
  now.current = state;

  const run = useCallback(async (work: (put: (news: Partial<State>) => void) => Promise<void>, otherwise: Stage) => {
    turn.current += 1;
    const mine = turn.current;
    const put = (news: Partial<State>) => {
      if (mine === turn.current) setState(before => ({ ...before, ...news }));
    };
    try {
      await work(put);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(String(error));
      put({ stage: otherwise, refusal });
    }
  }, []);

  const compare = async (upload: string, said: Said, put: (news: Partial<State>) => void) => {
    put({ stage: 'COMPARING', upload, said, refusal: null });
    const plan = await patiently(() => preview(upload, said));
    put({ stage: 'READY', plan });
  };

  return {
    ...state,
    begin: file =>
      run(async put => {
        put({ ...empty, stage: 'SENDING' });
        await compare(await send(file, sent => put({ sent })), {}, put);
      }, 'EMPTY'),
    draft: (file, said = {}) =>
      run(async put => {
        put({ stage: 'COMPARING', batch: null });
        const upload = await send(file, () => undefined);
        if (draft.current) void forget(draft.current);
        draft.current = upload;
        await compare(upload, said, put);
      }, 'EMPTY'),
    resume: upload => run(put => compare(upload, remembered(upload), put), 'EMPTY'),
    say: more =>
      run(async put => {
        const { plan, said } = now.current;
        if (!plan) return;
        const all = { ...said, ...more };
        sessionStorage.setItem(kept(plan.upload), JSON.stringify(all));
        await compare(plan.upload, all, put);
      }, 'READY'),
    bringIn: reason =>
      run(async put => {
        const { plan } = now.current;
        if (!plan) return;
        put({ stage: 'WRITING', refusal: null });
        let batch: Batch | null = await patiently(() => apply(plan.id, reason.trim() || null));
        draft.current = null;
        for (put({ batch }); batch?.state === 'OPEN'; put({ batch })) {
          await pause(500);
          batch = await batchOf(batch.id);
        }
        if (!batch) throw new Refusal('The file could not be written whole, and was taken back; look at it again.');
        put({ stage: 'DONE' });
      }, 'READY'),
    clear: () => {
      turn.current += 1;
      setState(empty);
    },
  };
}
