/** What a tie says, read from its `from` and from its `to`: "funds", "is funded by". One pair for each tie kind. */
export const phrases: Readonly<Record<string, readonly [forward: string, backward: string]>> = {
  PART_OF: ['is part of', 'includes'],
  MEMBER_OF: ['is a member of', 'counts among its members'],
  SUCCEEDED_BY: ['was succeeded by', 'succeeded'],
  FUNDS: ['funds', 'is funded by'],
  ACCOUNTABLE_FOR: ['answers for', 'is the responsibility of'],
  EXTENDS: ['manages the funds of', 'has its funds managed by'],
  IMPLEMENTS: ['carries out', 'is carried out by'],
  PARTNERS_IN: ['is a partner in', 'has as a partner'],
  BENEFITS_FROM: ['benefits from', 'benefits'],
  PARTNERS_WITH: ['works with', 'works with'],
  ORGANISED: ['organised', 'was organised by'],
  ATTENDED: ['took part in', 'was attended by'],
  PARTY_TO: ['signed', 'was signed by'],
  RESPONSIBLE_FOR: ['is responsible for', 'is the responsibility of'],
  ADOPTED: ['adopted', 'was adopted by'],
  CONTRIBUTES_TO: ['contributes to', 'has contributions from'],
  HOLDS_POST: ['holds a post in', 'has in post'],
  LOCATED_IN: ['is located in', 'is the location of'],
  WORKS_IN: ['works in', 'is a place of work of'],
  ADDRESSES: ['deals with', 'is dealt with by'],
  UNDER: ['comes under', 'has under it'],
};

const hedges: Readonly<Record<string, string>> = { PROBABLE: 'probably ', DOUBTFUL: 'perhaps ' };

/** A tie as words in a sentence, hedged as its confidence asks: "probably is carried out by". */
export const phrase = (kind: string, forward: boolean, confidence: string): string =>
  `${hedges[confidence] ?? ''}${phrases[kind]?.[forward ? 0 : 1]}`;
