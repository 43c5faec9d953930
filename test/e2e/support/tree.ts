// The accessibility tree as the browser hands it to a screen reader: what is inert or hidden is not in it.
import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof nodesOf>>[number];

async function nodesOf(devtools: CDPSession) {
  return (await devtools.send('Accessibility.getFullAXTree')).nodes;
}

/** Say nothing themselves. */
const SILENT = new Set(['none', 'generic', 'RootWebArea', 'InlineTextBox', 'LineBreak', 'ListMarker']);
/** Of their state these are told. */
const TOLD = new Set(['level', 'pressed', 'expanded', 'disabled', 'checked', 'modal', 'valuetext']);

/** One line for each node that says something, indented below what holds it: role, “name”, state. */
export async function treeOf(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const nodes = await nodesOf(devtools);
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (node: Node, depth: number, above: string): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
    const isSilent = node.ignored || SILENT.has(role) || (role === 'StaticText' && (name === '' || above.includes(name)));
    const states = (node.properties ?? []).filter(({ name: state, value }) => TOLD.has(state) && value.value !== false && value.value !== 'false').map(({ name: state, value }) => `${state}=${String(value.value)}`);
    if (!isSilent) lines.push(`${'  '.repeat(depth)}${[role, name && `“${name}”`, ...states].filter(Boolean).join(' ')}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, isSilent ? depth : depth + 1, isSilent ? above : name);
    }
  };
  const [root] = nodes;
  if (root) tell(root, 0, '');
  return lines.join('\n');
}
