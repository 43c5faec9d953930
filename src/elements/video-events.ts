// What happens to a film, as facts.
import type { Video } from '../core/deck.ts';

/** A film began or stopped playing: the visit is not idle meanwhile. */
export class VideoPlayEvent extends Event {
  static readonly type = 'video-play';
  readonly playing: boolean;

  constructor(playing: boolean) {
    super(VideoPlayEvent.type, { bubbles: true, composed: true });
    this.playing = playing;
  }
}

/** A film is over: it came to its end, or what stands in its place has been there long enough. */
export class VideoEndedEvent extends Event {
  static readonly type = 'video-ended';
  /** As the deck has it, so that nobody takes it for the film of another slide. */
  /** Whoever takes it may have the film begin once more. */
  again = false;
  readonly video: Video;

  constructor(video: Video) {
    super(VideoEndedEvent.type, { bubbles: true, composed: true });
    this.video = video;
  }
}

/** A film shows nothing, and something else stands in its place. */
export class VideoFailedEvent extends Event {
  static readonly type = 'video-failed';
  readonly video: Video;

  constructor(video: Video) {
    super(VideoFailedEvent.type, { bubbles: true, composed: true });
    this.video = video;
  }
}

declare global {
  interface HTMLElementEventMap {
    'video-play': VideoPlayEvent;
    'video-ended': VideoEndedEvent;
    'video-failed': VideoFailedEvent;
  }
}
