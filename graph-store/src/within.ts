/**
 * What a promise gives, if it does within so many ms; what comes later is let go. Without an error the waiting just ends.
 *
 * @throws the error, where it comes to that.
 */
export const within = async <T>(
  promise: Promise<T>,
  ms: number,
  error: Error | undefined,
): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve, reject) => {
    timer = setTimeout(() => (error ? reject(error) : resolve(undefined)), ms);
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
