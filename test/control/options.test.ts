import {
  OptionError,
  PortInUseError,
  startMockCluster,
  type MockClusterOptions,
} from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { captured } from '../support/captured.ts';

describe('startMockCluster', () => {
  it.each([
    [{ sede: {} }, 'startMockCluster has no option "sede"; did you mean "seed"?'],
    [{ hostname: 'a' }, 'startMockCluster has no option "hostname"; did you mean "hostNames"?'],
    [{ colour: 'red' }, 'startMockCluster has no option "colour"; its options are seed,'],
  ])('refuses %j, and names the nearest option', async (options, message) => {
    const error = await captured(() => startMockCluster(options as MockClusterOptions));

    expect(error).toBeInstanceOf(OptionError);
    expect((error as Error).message).toContain(message);
  });

  it('throws a PortInUseError, which names the address, where somebody listens on its port', async () => {
    const cluster = await startMockCluster();
    const port = Number(new URL(cluster.url).port);
    try {
      const error = await captured(() => startMockCluster({ port }));

      expect(error).toBeInstanceOf(PortInUseError);
      expect(error).toMatchObject({
        name: 'PortInUseError',
        message: `port in use: 127.0.0.1:${port}`,
        host: '127.0.0.1',
        port,
      });
    } finally {
      await cluster.close();
    }
  });
});
