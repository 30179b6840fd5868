/** How often something may be tried from one address: so many times at once, and again one by one. */
export interface Allowance {
  readonly burst: number;
  /** Milliseconds in which one more is allowed. */
  readonly refill: number;
  /** Addresses that are remembered; the one that tried longest ago is forgotten first. */
  readonly addresses: number;
}

export const signInAllowance: Allowance = { burst: 10, refill: 6_000, addresses: 10_000 };

/**
 * Counts failures by address as a token bucket. `wait` answers the milliseconds until the address may try again, 0 for
 * now; `failed` takes one of its tries.
 */
export function attempts({ burst, refill, addresses }: Allowance, now: () => number = Date.now) {
  const left = new Map<string, { readonly tries: number; readonly at: number }>();
  const triesOf = (address: string) => {
    const known = left.get(address);
    return known ? Math.min(burst, known.tries + (now() - known.at) / refill) : burst;
  };
  return {
    wait: (address: string): number => Math.max(0, Math.ceil((1 - triesOf(address)) * refill)),
    failed: (address: string): void => {
      const tries = Math.max(0, triesOf(address) - 1);
      left.delete(address);
      left.set(address, { tries, at: now() });
      const [oldest] = left.keys();
      if (left.size > addresses && oldest !== undefined) left.delete(oldest);
    },
  };
}
