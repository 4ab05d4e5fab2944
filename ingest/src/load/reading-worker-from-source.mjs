// The worker of the reading pool where the project runs from source: threads do not take over their parent's loader.
import { register } from 'tsx/esm/api';

register();
export default (await import('./reading-worker.ts')).default;
