/**
 * Metrics in the text format of Prometheus, which prom-client writes. It is loaded by whoever asks first: most clusters
 * are never asked.
 */
import type { Metric as Registered } from 'prom-client';
import type { Labels, Metric, Observed } from '../control/metrics/metric.ts';

export interface TextOfType {
  readonly type: string;
  readonly body: string;
}

export async function prometheusText(metrics: readonly Metric[]): Promise<TextOfType> {
  // It is CommonJS, and gives what it has as a whole.
  const { default: client } = await import('prom-client');
  const registry = new client.Registry();
  for (const metric of metrics) registry.registerMetric(registered(metric));
  return { type: registry.contentType, body: await registry.metrics() };
}

/** A registry needs no more of a metric than this. */
function registered(metric: Metric): Registered {
  const { name, help, type } = metric;
  const values = type === 'histogram' ? metric.values.flatMap(series(metric)) : metric.values;
  const get = () => Promise.resolve({ name, help, type, values });
  return { name, get } as unknown as Registered;
}

interface Value {
  readonly metricName: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Buckets, as Prometheus has them, count what is in lower ones too. */
function series({ name, bounds }: Extract<Metric, { readonly type: 'histogram' }>) {
  return ({ labels, buckets, count, sum }: Observed): readonly Value[] => {
    let below = 0;
    const found = bounds.map((bound, at) => {
      below += buckets[at] ?? 0;
      return {
        metricName: `${name}_bucket`,
        labels: { ...labels, le: String(bound) },
        value: below,
      };
    });
    return [
      ...found,
      { metricName: `${name}_bucket`, labels: { ...labels, le: '+Inf' }, value: count },
      { metricName: `${name}_sum`, labels, value: sum },
      { metricName: `${name}_count`, labels, value: count },
    ];
  };
}
