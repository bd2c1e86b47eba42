/** Lets work be done by turns: once at a time, and once more when it was asked for meanwhile. */

/**
 * @param work what is done
 * @param alone does it while no other tab does
 */
export function turns(work: () => Promise<void>, alone: (work: () => Promise<void>) => Promise<void>) {
  let isWorking = false;
  let isAskedAgain = false;
  return async (): Promise<void> => {
    isAskedAgain = isWorking;
    if (isWorking) return;
    isWorking = true;
    try {
      do {
        isAskedAgain = false;
        await alone(work);
      } while (isAskedAgain);
    } finally {
      isWorking = false;
    }
  };
}
