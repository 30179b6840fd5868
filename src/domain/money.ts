import { DirectoryError } from './errors.ts';

/** ISO 4217's digits after the point where they are not two. Intl follows actual use instead: none for IQD or LAK. */
const minorDigits: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map(code => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map(code => [code, 3] as const),
  ...'CLF UYW'.split(' ').map(code => [code, 4] as const),
]);

const currencyNames = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/** Whether the text is an ISO 4217 code in use or withdrawn ("ZWL", "ZWG"). */
export const isCurrency = (code: string): boolean =>
  /^[A-Z]{3}$/.test(code) && currencyNames.of(code) !== undefined && code !== 'XXX';

/** "1234.5" in USD → 123450. Throws BAD_USER_INPUT for other spellings of a number, or more digits than the currency has. */
export function minorUnits(amount: string, currency: string): number {
  const [, sign, whole, fraction = ''] = amount.trim().match(/^(-?)(\d+)(?:\.(\d+))?$/) ?? [];
  if (whole === undefined)
    throw badAmount(`'${amount}' is not an amount; write digits, with a point before decimals: 1234.56`);
  const digits = digitsOf(currency);
  if (fraction.length > digits)
    throw badAmount(`'${amount}' has ${fraction.length} decimals, ${currency} has ${digits}; round it to ${digits}`);
  const minor = Number(`${sign}${whole}${fraction.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) throw badAmount(`'${amount}' is too great to be kept exactly; check its digits`);
  return minor === 0 ? 0 : minor;
}

/** 123450 in USD → "1234.50": the exact amount. */
export function decimal(minor: number, currency: string): string {
  const digits = digitsOf(currency);
  const padded = Math.abs(minor)
    .toString()
    .padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  return `${minor < 0 ? '-' : ''}${whole}${digits ? `.${padded.slice(-digits)}` : ''}`;
}

/** An amount with no more decimals than its currency has, half away from zero: "0.005" in USD → "0.01". */
export function rounded(amount: string, currency: string): string {
  const digits = digitsOf(currency);
  const [whole = '', fraction = ''] = amount.split('.');
  const kept = minorUnits(digits && fraction ? `${whole}.${fraction.slice(0, digits)}` : whole, currency);
  const away = Number(fraction[digits] ?? 0) < 5 ? 0 : whole.startsWith('-') ? -1 : 1;
  return decimal(kept + away, currency);
}

function digitsOf(currency: string): number {
  if (!isCurrency(currency)) throw badAmount(`'${currency}' is not a currency; write its ISO 4217 code, such as USD`);
  return minorDigits.get(currency) ?? 2;
}

const badAmount = (message: string) => new DirectoryError('BAD_USER_INPUT', message);
