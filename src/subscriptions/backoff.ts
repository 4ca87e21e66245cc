/** The longest possible wait after the first failure; it doubles with each further one. */
export const BACKOFF_BASE_MS = 1_000;

/** No failure in a row makes anyone wait longer than this, so a network that is back is noticed. */
export const BACKOFF_LIMIT_MS = 5 * 60_000;

/**
 * How long to wait before trying again, in whole milliseconds: anywhere between nothing and a ceiling that doubles with each
 * failure ("full jitter"), so that many deliveries that failed together do not come back together.
 *
 * @param attempts failures in a row so far, 1 or more.
 * @param random from 0 up to, not including, 1, such as `Math.random`.
 */
export function backoffMs(attempts: number, random: () => number): number {
  const ceiling = Math.min(BACKOFF_LIMIT_MS, BACKOFF_BASE_MS * 2 ** (Math.max(1, attempts) - 1));
  return Math.floor(random() * ceiling);
}
