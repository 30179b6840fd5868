import type { Drawn } from './network.ts';
import type { Imprint } from './files.ts';
export const picture = (_: Drawn, __: { title?: string | null | undefined; width: number; height?: number | null | undefined }, ___: Imprint): string => '';
