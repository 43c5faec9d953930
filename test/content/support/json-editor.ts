// VS Code's own service for JSON, with the schemas that .vscode/settings.json gives to a file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import json, { type CompletionItem, type Diagnostic, type TextDocument } from 'vscode-json-languageservice';
import { readJson, ROOT } from './sample.ts';

interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: string[]; readonly url: string }[];
}

const settings = readJson('.vscode/settings.json') as Settings;

const service = json.getLanguageService({
  schemaRequestService: (uri) => readFile(new URL(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  clientCapabilities: { textDocument: { completion: { completionItem: { documentationFormat: [json.MarkupKind.Markdown, json.MarkupKind.PlainText] } } } },
});
service.configure({
  validate: true, allowComments: false,
  schemas: settings['json.schemas'].map(({ fileMatch, url }) => ({ fileMatch, uri: new URL(url, pathToFileURL(`${ROOT}/`)).href })),
});

/** A text in which | is the cursor, in a file of the project. */
function opened(path: string, text: string): { readonly document: TextDocument; readonly offset: number } {
  const document = json.TextDocument.create(pathToFileURL(join(ROOT, path)).href, 'json', 1, text.replace('|', ''));
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
  return JSON.stringify(hover?.contents ?? '');
}

/** What is underlined. */
export async function underlined(path: string, text: string): Promise<readonly Diagnostic[]> {
  const { document } = opened(path, text.replace('|', ''));
  return service.doValidation(document, service.parseJSONDocument(document));
}
