/** Milliseconds that a long computation holds the thread for at a time. */
const longest = 10;

/** Answers a function to be awaited between the parts of a long computation: it lets other requests have their turn. */
export function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return new Promise(resolve =>
      setImmediate(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
