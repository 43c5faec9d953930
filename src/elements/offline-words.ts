// Whether this screen works without a network, and if not, why, in the words of the interface.
import type { MessageKey, Translate } from '../core/messages.ts';
import { formatNumber } from '../core/number-form.ts';
import type { FillProgress, Obstacle, Offline } from '../core/offline.ts';

const OBSTACLES: Readonly<Record<Obstacle, MessageKey>> = {
  'insecure-context': 'status.none.insecure',
  unsupported: 'status.none.unsupported',
  'storage-refused': 'status.none.refused',
  'storage-full': 'status.none.full',
  'worker-failed': 'status.none.worker',
  development: 'status.none.development',
};

const MB = 1_000_000;

export function obstacleWords(obstacle: Obstacle, t: Translate): string {
  return t(OBSTACLES[obstacle]);
}

export function fillingWords({ files, filesTotal, bytes, bytesTotal }: FillProgress, t: Translate): string {
  return t('status.filling', { files, filesTotal, bytes: megabytes(bytes, 1), bytesTotal: megabytes(bytesTotal, 1) });
}

export function offlineWords(offline: Offline, t: Translate): string {
  switch (offline.state) {
    case 'none': return `${t('status.none')}. ${obstacleWords(offline.obstacle, t)}`;
    case 'filling': return fillingWords(offline.progress, t);
    case 'ready': return t('status.ready');
    case 'stale': return t('status.stale');
  }
}

/** "1 234,5". */
export function megabytes(bytes: number, digits = 0): string {
  return formatNumber(bytes / MB, digits);
}
