/** So long a write waits for others to share its commit: shorter than anyone notices. */
const WAIT_MS = 5;

/**
 * Gathers what is asked for within a moment into one write; each call resolves when its own is written. A durable commit waits
 * for the disk, and costs about the same for one row as for many.
 */
export function gathered<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let batch: T[] = [];
  let written: Promise<void> | undefined;
  return (item) => {
    batch.push(item);
    written ??= new Promise<void>((resolve) => setTimeout(resolve, WAIT_MS)).then(() => {
      const items = batch;
      batch = [];
      written = undefined;
      return write(items);
    });
    return written;
  };
}
