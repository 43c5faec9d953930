// What scripts hold, apart from the machine code that the engine makes of them.
import type { CDPSession } from 'playwright-core';

export interface Heap {
  /** Bytes of all objects, arrays, strings, functions and closures. */
  readonly held: number;
  /** Bytes of the JS heap as the browser counts it, with bytecode, type feedback and compiled code. */
  readonly used: number;
}

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  readonly nodes: readonly number[];
}

/** What lies outside of the JS heap, and what V8 makes of the scripts. */
const LEFT_OUT = new Set(['native', 'synthetic', 'code']);
/** The last of several collections frees what the finalizers of those before have let go. */
const COLLECTIONS = 4;

/** After a forced collection. */
export async function heapOf(devtools: CDPSession): Promise<Heap> {
  for (let collection = 0; collection < COLLECTIONS; collection += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize: used } = await devtools.send('Runtime.getHeapUsage');
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => { chunks.push(chunk); };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return { held: heldIn(JSON.parse(chunks.join('')) as Snapshot), used };
}

/** Bytes. */
export function heldIn({ snapshot: { meta: { node_fields: fields, node_types: [types] } }, nodes }: Snapshot): number {
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let held = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!LEFT_OUT.has(types[nodes[node + type] ?? 0] ?? '')) held += nodes[node + size] ?? 0;
  }
  return held;
}
