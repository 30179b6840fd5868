import { namesakes } from '../../cypher/matching.ts';
import { fold } from '../../domain/names.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';
import type { Ask } from '../../neo4j/query.ts';

export interface Described {
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly identifiers: readonly string[];
  readonly type: string | null;
}
export interface Match {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly score: number;
  readonly verdict: 'SAME' | 'POSSIBLE' | 'DIFFERENT';
  readonly reasons: readonly string[];
  readonly decided: 'SAME' | 'DIFFERENT' | 'UNSURE' | null;
}
export async function matchEntries(ask: Ask, vocabulary: Vocabulary, sought: readonly Described[]): Promise<Match[][]> {
  const names = [...new Set(sought.flatMap(({ names }) => names.map(fold)))];
  const found = names.length ? await ask(namesakes, { names, keys: [], origin: '' }) : [];
  return sought.map(({ names }) =>
    found
      .filter(each => names.some(name => each.names.includes(fold(name))))
      .map(({ id, labels }) => ({
        id,
        name: names[0] ?? id,
        type: vocabulary.entryTypes.find(type => labels.includes(type)) ?? '',
        score: 1,
        verdict: 'SAME' as const,
        reasons: ['the same name'],
        decided: null,
      })),
  );
}
