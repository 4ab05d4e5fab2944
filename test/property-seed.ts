/**
 * Properties are tried on the same values each time, so that what one change broke is not found in another's run.
 * `ZHENGTU_PROPERTY_SEED=random` tries new ones, `ZHENGTU_PROPERTY_SEED=N` those of a run that failed.
 */
import fc from 'fast-check';

const asked = process.env.ZHENGTU_PROPERTY_SEED ?? '20241102';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
