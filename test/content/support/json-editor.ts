// VS Code's own service for JSON, with the schemas that .vscode/settings.json gives to a file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getLanguageService, type ASTNode, type CompletionItem, type Diagnostic } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readJson, ROOT } from './sample.ts';

interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: string[]; readonly url: string }[];
}

const settings = readJson('.vscode/settings.json') as Settings;

const service = getLanguageService({
  schemaRequestService: (uri) => readFile(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } } } },
});
service.configure({
  validate: true, allowComments: false,
  schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({ fileMatch, uri: new URL(url, pathToFileURL(`${ROOT}/`)).href })),
});

/** A text in which | is the cursor, in a file of the project. */
function opened(path: string, text: string): { readonly document: TextDocument; readonly offset: number } {
  const document = TextDocument.create(pathToFileURL(join(ROOT, path)).href, 'json', 1, text.replace('|', ''));
  return { document, offset: text.indexOf('|') };
}

/** What Ctrl+Space offers at the cursor. */
export async function offered(path: string, text: string): Promise<readonly CompletionItem[]> {
  const { document, offset } = opened(path, text);
  const list = await service.doComplete(document, document.positionAt(offset), service.parseJSONDocument(document));
  return list?.items ?? [];
}

/** What is shown when the mouse rests at the cursor. */
export async function hovered(path: string, text: string): Promise<string> {
  const { document, offset } = opened(path, text);
  const hover = await service.doHover(document, document.positionAt(offset), service.parseJSONDocument(document));
  return [hover?.contents ?? ''].flat().map((part) => typeof part === 'string' ? part : part.value).join('\n\n');
}

/** What is underlined. */
export async function underlined(path: string, text: string): Promise<readonly Diagnostic[]> {
  const { document } = opened(path, text.replace('|', ''));
  return service.doValidation(document, service.parseJSONDocument(document));
}

/** The place inside each key of a text, and where it stands: numbers left out, so that equal shapes are equal. */
export function keysIn(text: string): { at: number; key: string; shape: string }[] {
  const found: { at: number; key: string; shape: string }[] = [];
  const walk = (node: ASTNode | undefined, shape: string): void => {
    if (node?.type === 'property') {
      const { value: key, offset } = node.keyNode;
      found.push({ at: offset + 1, key, shape: `${shape}/${key}` });
      walk(node.valueNode, `${shape}/${key}`);
    } else for (const child of node?.children ?? []) walk(child, shape);
  };
  const document = TextDocument.create('file:///x.json', 'json', 1, text);
  walk((service.parseJSONDocument(document) as unknown as { readonly root?: ASTNode }).root, '');
  return found;
}
