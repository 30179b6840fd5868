/** Hosts of origins that a header can hold: some texts that a URL may have as its host end a part of a policy. */
const host = /^[\w.-]+$|^\[[\da-f:.]+\]$/;

/** The origin that a text is, as browsers send it: `https://example.org`, with a port that is not the scheme's own; else null. */
export function asOrigin(text: string): string | null {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/.test(url.protocol) || !host.test(url.hostname)) return null;
  return url.href === `${url.origin}/` ? url.origin : null;
}

/** Whether an origin is one of those listed, of which `*` is any. */
export const isListed = (origins: readonly string[], origin: string): boolean =>
  origins.includes('*') || origins.includes(origin);
