import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered } from '../calls/refused.ts';
import { steering } from '../calls/steering.ts';

const TICK_MS = 10_000;

/** The cluster's time (epoch ms), which may stand still; undefined until it is known, and where it is not wanted. */
export function useNow(isWanted: boolean): number | undefined {
  const [, tick] = useState(0);
  const { data } = useQuery({
    queryKey: ['cluster', 'clock'],
    enabled: isWanted,
    queryFn: async () => ({ ...answered(await steering.GET('/clock')), readAt: performance.now() }),
  });
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => {
      tick((ticks) => ticks + 1);
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isWanted]);
  if (data === undefined) return undefined;
  return data.mode === 'manual' ? data.now : data.now + performance.now() - data.readAt;
}

/** To the second, the same everywhere. */
export function timeText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

const MINUTE = 60_000;

/** How many minutes until then, the last one begun. */
export function minutesText(ms: number): string {
  return `${Math.max(0, Math.ceil(ms / MINUTE)).toLocaleString('en')} min`;
}

/** How long until then, in its two largest units. */
export function spanText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE);
  const days = Math.floor(minutes / 1_440);
  const hours = Math.floor((minutes % 1_440) / 60);
  const parts = [
    [days, 'd'],
    [hours, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const text = parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
  return text === '' ? 'less than a minute' : text;
}

const SECOND = 1_000;

/** How long something takes, from milliseconds to days. */
export function spanOf(ms: number): string {
  if (ms < SECOND) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < MINUTE) return `${Math.round(ms / 100) / 10} s`;
  return spanText(ms);
}
