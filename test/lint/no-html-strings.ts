// A deck is untrusted, so no string ever becomes markup: text reaches the page through Lit's bindings only.
import type { Rule } from './rule.ts';

const MEMBERS = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc', 'parseFromString']);
const MODULES = /^lit(?:-html)?\/(?:directives\/unsafe-|static-html)/;
const BINDING = /[.?@\s](?:innerHTML|outerHTML|srcdoc)\s*=\s*["']?$/i;

export const noHtmlStrings: Rule = {
  create(context) {
    return {
      MemberExpression(node) {
        const name = node.property.type === 'Identifier' && !node.computed ? node.property.name
          : node.property.type === 'Literal' ? node.property.value : null;
        if (typeof name === 'string' && MEMBERS.has(name)) {
          context.report({ node: node.property, message: `${name} makes markup of a string: use a Lit template.` });
        }
      },
      ImportDeclaration(node) {
        if (MODULES.test(node.source.value)) {
          context.report({ node: node.source, message: `${node.source.value} makes markup of a string: use a Lit template.` });
        }
      },
      TemplateElement(node) {
        if (BINDING.test(node.value.raw)) {
          context.report({ node, message: 'This binding makes markup of a string: bind text or an element instead.' });
        }
      },
    };
  },
};
