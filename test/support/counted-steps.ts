import { Session } from 'node:inspector/promises';

/**
 * How many functions of the sources the work calls: about the same on every machine. What the engine does in one go, as
 * the copy that a spread makes, is not counted.
 */
export async function countedSteps(work: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const calls = result
      .filter(({ url }) => url.includes('/src/'))
      .flatMap(({ functions }) => functions.map(({ ranges: [whole] }) => whole?.count ?? 0));
    return calls.reduce((sum, count) => sum + count, 0);
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}
