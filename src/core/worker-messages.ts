// What the page and its service worker tell each other, besides Workbox's own SKIP_WAITING.

/** To the page: a stored file of the content was thrown away, because its bytes were wrong. */
export const CONTENT_DAMAGED = 'content-damaged';

/** To the worker: what an older app has left may go. */
export const TIDY_SHELL = 'tidy-shell';

/** To the worker: look at every stored file of the app. */
export const CHECK_SHELL = 'check-shell';

/** To the worker: whether the file at `url` is one of its app; it answers with true or false. */
export const HAS_FILE = 'has-file';
