import type { LayoutJob, LayoutProgress } from './layout-job';

/** Runs a layout in a worker to its end. @throws Error when the worker fails, or `signal` is aborted */
export const runLayout = (job: LayoutJob, signal?: AbortSignal): Promise<Float32Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      reject(new Error('The layout did not come to its end.'));
    };
    signal?.addEventListener('abort', end, { once: true });
    worker.onerror = end;
    worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
      if (!data.done) return;
      worker.terminate();
      resolve(data.positions);
    };
    worker.postMessage(job);
  });
