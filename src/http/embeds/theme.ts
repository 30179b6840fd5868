import { createHash } from 'node:crypto';
import { DirectoryError } from '../../domain/errors.ts';

/** How an embed is to look; the text of its CSS variables is empty where it looks as always. */
export interface Theme {
  readonly scheme: 'light' | 'dark' | null;
  readonly css: string;
}

const colour = /^(#?[\da-f]{3,8}|[a-z]{3,30}|(rgb|hsl|oklch|oklab|lch|lab)a?\([\d\s.,%/a-z-]{1,60}\))$/i;
const takesColour = 'a colour such as 0033a0 or rgb(0 51 160)';

/** What may be set, each by a parameter of its name after `_` and as a CSS variable of its name after `--sd-`. */
const settable: Readonly<Record<string, readonly [form: RegExp, takes: string]>> = {
  accent: [colour, takesColour],
  background: [colour, takesColour],
  text: [colour, takesColour],
  font: [/^[\p{L}\d ,'"_-]{1,100}$/u, 'names of fonts, such as Georgia, serif'],
  radius: [/^\d{1,3}(\.\d{1,3})?(px|em|rem)?$/, 'a length such as 4px'],
};

/** Parameters that say how an embed looks. */
export const themeParameters: readonly string[] = ['_theme', ...Object.keys(settable).map(name => `_${name}`)];

/** Reads the parameters of a look. Throws BAD_USER_INPUT for one that is not of its form: what is written here is a style. */
export function themeOf(parameters: Readonly<Record<string, unknown>>): Theme {
  const given = (name: string) => (typeof parameters[name] === 'string' ? (parameters[name] as string).trim() : '');
  const scheme = given('_theme');
  if (!['', 'auto', 'light', 'dark'].includes(scheme)) throw refused('_theme', 'light, dark or auto', scheme);
  const set = Object.entries(settable).flatMap(([name, [form, takes]]) => {
    const value = given(`_${name}`);
    if (!value) return [];
    if (!form.test(value)) throw refused(`_${name}`, takes, value);
    return [`--sd-${name}:${written(name, value)}`];
  });
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
    css: set.length ? `:root{${set.join(';')}}` : '',
  };
}

const refused = (name: string, takes: string, given: string) =>
  new DirectoryError('BAD_USER_INPUT', `${name} takes ${takes}, not “${given}”.`);

/** Addresses hold colours without their `#`, which begins a fragment, and lengths without a unit, which are pixels. */
function written(name: string, value: string): string {
  if (name === 'radius') return /\d$/.test(value) ? `${value}px` : value;
  return name !== 'font' && /^[\da-f]{3,8}$/i.test(value) && [3, 4, 6, 8].includes(value.length) ? `#${value}` : value;
}

/** What a policy names a style by, which stands in the page itself. */
export const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
