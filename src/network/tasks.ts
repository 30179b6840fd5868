import { betweenness } from './betweenness.ts';
import { communitiesOf, layoutOf } from './layout.ts';

/** What a thread can be asked to compute. */
export const tasks = { betweenness, communitiesOf, layoutOf } as const;

export type TaskName = keyof typeof tasks;
export type TaskArguments<Name extends TaskName> = Parameters<(typeof tasks)[Name]>;
export type TaskResult<Name extends TaskName> = ReturnType<(typeof tasks)[Name]>;
