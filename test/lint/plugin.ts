// The rules of this house that no linter knows, for oxlint.
import { layers } from './layers.ts';
import { noHtmlStrings } from './no-html-strings.ts';
import { noModuleAwait } from './no-module-await.ts';

export default {
  meta: { name: 'korme' },
  rules: { 'layers': layers, 'no-html-strings': noHtmlStrings, 'no-module-await': noModuleAwait },
};
