import { linksOf } from '../domain/questions.ts';
import type { QueryResolvers, QuestionResolvers } from '../graphql/types.ts';

export const Query: Pick<QueryResolvers, 'questions'> = {
  questions: (_, __, { settings }) => [...settings.questions],
};

export const Question: Pick<QuestionResolvers, 'links'> = { links: linksOf };
