// Where a module awaits something itself, WebKit runs those that build on it before what they import, whenever two of them are
// asked for at once (https://bugs.webkit.org/show_bug.cgi?id=242740): an element then has no styles and shows nothing.
import type { NodeOf, Rule } from './rule.ts';

export const noModuleAwait: Rule = {
  create(context) {
    let depth = 0;
    const enter = (): void => { depth += 1; };
    const leave = (): void => { depth -= 1; };
    const check = (node: NodeOf<'AwaitExpression' | 'ForOfStatement'>): void => {
      if (depth === 0 && (node.type === 'AwaitExpression' || node.await)) context.report({ node, message: 'A module of the app does not await: do it in a function that nobody waits for.' });
    };
    return {
      'FunctionDeclaration': enter, 'FunctionDeclaration:exit': leave,
      'FunctionExpression': enter, 'FunctionExpression:exit': leave,
      'ArrowFunctionExpression': enter, 'ArrowFunctionExpression:exit': leave,
      'AwaitExpression': check,
      'ForOfStatement': check,
    };
  },
};
