// What a flow tells.

/** The flow has been laid out anew: it has so many pages, and the reader's words are on this one (from 1). */
export class FlowPagedEvent extends Event {
  static readonly type = 'flow-paged';
  readonly pages: number;
  readonly page: number;

  constructor(pages: number, page: number) {
    super(FlowPagedEvent.type, { bubbles: true, composed: true });
    this.pages = pages;
    this.page = page;
  }
}

declare global {
  interface HTMLElementEventMap {
    'flow-paged': FlowPagedEvent;
  }
}
