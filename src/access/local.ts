/** What a request says of where it comes from. Header names in lower case. */
export interface Origin {
  /** The socket's address. */
  readonly peer: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Whether a name or an address, without port, is this machine. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/i.test(host);

/** Headers that a proxy adds: behind one on this machine everybody looks local. */
const relayed = /^(forwarded|via|x-real-ip|x-forwarded(-.+)?)$/;

/** Why a request may not come from the person at this machine; null where it does. */
export function whyNotLocal({ peer, headers }: Origin): string | null {
  const host = String(headers.host ?? '').replace(/:\d+$/, '');
  if (!isLoopback(peer)) return `it comes from ${peer}`;
  if (!isLoopback(host)) return `it asks for the host ${JSON.stringify(host)}`;
  const header = Object.keys(headers).find(name => relayed.test(name));
  return header === undefined ? null : `it came through a proxy, as its header ${header} says`;
}
