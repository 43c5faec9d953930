// Sets custom properties of an element from its template: the policy forbids style attributes, not the CSS object model.
import { noChange, type ElementPart } from 'lit';
import { directive, Directive, type DirectiveParameters } from 'lit/directive.js';

class CustomProperties extends Directive {
  override render(_values: Readonly<Record<`--${string}`, string>>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: DirectiveParameters<this>): typeof noChange {
    if (element instanceof HTMLElement) for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
    return noChange;
  }
}

/** Stands in a tag among its attributes. */
export const customProperties = directive(CustomProperties);
