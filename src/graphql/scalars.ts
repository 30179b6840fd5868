import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDay, parseEdtf } from '../domain/dates.ts';

/** A scalar that is a string on both sides; `check` throws what is wrong with a client's value. */
function textScalar(name: string, check: (text: string) => void) {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a string.`);
    check(value);
    return value;
  };
  return {
    __serialize: String,
    __parseValue: parse,
    __parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
}

const refuse = (message: string) => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_DATE' } });
};

/** What the scalars of schema/scalars.graphql take and give; their descriptions stay the SDL's. */
export const scalars = {
  Date: textScalar('Date', text => {
    if (!isDay(text)) refuse(`'${text}' is not a calendar day; write it as 2020-02-06.`);
  }),
  DateTime: textScalar('DateTime', text => {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text)))
      refuse(`'${text}' is not an instant; write it as 2020-02-06T08:30:00Z.`);
  }),
  EdtfDate: textScalar('EdtfDate', text => void parseEdtf(text)),
  CurrencyCode: textScalar('CurrencyCode', text => {
    if (!/^[A-Z]{3}$/.test(text)) throw new GraphQLError(`'${text}' is not a currency code; write it as USD.`);
  }),
};
