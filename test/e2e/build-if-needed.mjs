import { build } from '../../scripts/build.mjs';

/** The page and the command are tested as built: built first where a source is newer. */
export default () => build({ ifNeeded: true });
