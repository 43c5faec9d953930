import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { clockContext, languageContext, mediaContext, volumeContext, type FindMedia, type Language, type MediaFile } from '../controllers/contexts.ts';
import { VideoWatchController } from '../controllers/video-watch.ts';
import type { Clock } from '../core/clock.ts';
import type { Video } from '../core/deck.ts';
import { isLong, LONGEST_CAPTION } from '../core/flow.ts';
import { LOCALES, pick, type Locale, type Text } from '../core/locale.ts';
import { buttonStyles } from './button-styles.ts';
import { captionStyles, captionTemplate } from './caption.ts';
import { laterIcon } from './later-icons.ts';
import { videoStyles } from './slide-video-styles.ts';
import { VideoEndedEvent, VideoFailedEvent, VideoPlayEvent } from './video-events.ts';

/** How long the poster of a film that fails stays before the show goes on, ms: long enough to look at it and to read why. */
const POSTER_TIME = 8000;

/**
 * A film that starts without sound when its slide is shown, stops when it leaves, and lets go of its file when it is removed.
 * One that shows nothing is replaced by its poster.
 *
 * @fires video-play - When it starts or stops playing.
 * @fires video-ended - At its end; where it was replaced and the show should go on, after the poster has been seen.
 * @fires video-failed - When it has been replaced.
 */
@customElement('slide-video')
export class SlideVideo extends LitElement {
  static override readonly styles = [buttonStyles, captionStyles, videoStyles];

  @property({ attribute: false }) video: Video | null = null;
  /** What it is called where it has no caption. */
  @property({ attribute: false }) name: Text | null = null;
  /** The most characters of a caption: a longer one is read elsewhere. */
  @property({ attribute: false }) limit = LONGEST_CAPTION;
  /** The slide is on the screen: the film plays. */
  @property({ type: Boolean }) shown = false;
  /** The screen is black: the film waits where it is. */
  @property({ type: Boolean }) quiet = false;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @consume({ context: clockContext, subscribe: true }) private clock: Clock | null = null;
  @consume({ context: volumeContext, subscribe: true }) @state() private volume = 1;
  @state() private playing = false;
  @state() private muted = true;
  @state() private captioned = true;
  @state() private failed = false;
  @state() private done = 0;

  @query('video') private readonly film!: HTMLVideoElement | null;

  readonly #watch = new VideoWatchController(this, { clock: () => this.clock, onFailed: () => { this.failed = true; } });
  /** Its failure has been told in this showing. */
  #told = false;
  #cancelGoingOn: (() => void) | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    this.#release();
    this.#stay();
    this.#chooseCaptions();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A file that failed is tried anew while nobody looks.
    if (changed.has('video') || (changed.has('shown') && !this.shown)) [this.failed, this.captioned] = [false, true];
    if (!changed.has('video')) return;
    this.done = 0;
    this.#stay();
    this.#takeShape();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const other = this.#takeFile() || changed.has('video');
    if (other || changed.has('shown')) {
      if (this.shown) this.#start();
      else this.#stop();
    }
    if (changed.has('quiet') && this.quiet) this.film?.pause();
    if (changed.get('quiet') === true && this.shown) this.#play();
    if (this.film) this.film.volume = this.volume;
    this.#chooseCaptions();
    this.#tell();
    this.#goOn();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { video, language } = this;
    if (!video || !language) return nothing;
    const { t, locale } = language;
    const poster = video.poster === null ? null : this.media(video.poster);
    const replaced = this.#isReplaced();
    const name = pick(video.caption, locale) ?? pick(this.name, locale);
    return html`<figure>
      <div class="frame"><div class="screen">
        <video ?hidden=${replaced} aria-label=${ifDefined(name?.words)} lang=${ifDefined(name?.lang)} poster=${ifDefined(poster?.url)} preload="auto" playsinline disablepictureinpicture .muted=${this.muted}
          @play=${this.#onPlay} @pause=${this.#onPause} @ended=${this.#onEnded} @timeupdate=${this.#onTime} @loadedmetadata=${this.#onSize} @click=${this.#toggle}>
          ${LOCALES.map((lang) => this.#track(video, lang))}
        </video>
        ${replaced ? html`<div class="instead ${poster ? 'pictured' : ''}">
          ${poster ? html`<img src=${poster.url} alt="" draggable="false">` : laterIcon('play')}<p class="failed" role="status">${t('video.failed')}</p>
        </div>` : html`
          <progress max="1" .value=${this.done} aria-hidden="true"></progress>
          <div class="buttons" lang=${locale}>
            ${LOCALES.some((lang) => this.#captions(video, lang)) ? html`<button type="button" aria-label=${t('video.captions')} aria-pressed=${this.captioned} @click=${this.#toggleCaptions}>${laterIcon('captions')}</button>` : nothing}
            <button type="button" aria-label=${t(this.playing ? 'video.pause' : 'video.play')} @click=${this.#toggle}>${laterIcon(this.playing ? 'pause' : 'play')}</button>
            <button type="button" aria-label=${t(this.muted ? 'video.sound-on' : 'video.sound-off')} @click=${this.#toggleSound}>${laterIcon(this.muted ? 'sound-off' : 'sound-on')}</button>
          </div>`}
      </div></div>
      ${captionTemplate(isLong(video.caption, locale, this.limit) ? null : pick(video.caption, locale))}
    </figure>`;
  }

  #captions({ captions }: Video, lang: Locale): MediaFile | null {
    const src = captions[lang];
    return src === undefined ? null : this.media(src);
  }

  #track(video: Video, lang: Locale): TemplateResult | typeof nothing {
    const file = this.#captions(video, lang);
    return file ? html`<track kind="captions" srclang=${lang} src=${file.url}>` : nothing;
  }

  /** It can't be shown: its file is missing, or showed nothing. */
  #isReplaced(): boolean {
    return this.failed || !this.video || !this.media(this.video.src);
  }

  /** Gives the film its file, or takes it away; true where it is another one than before. */
  #takeFile(): boolean {
    const url = this.video && !this.#isReplaced() ? this.media(this.video.src)?.url : undefined;
    if (!this.film || (this.film.getAttribute('src') ?? undefined) === url) return false;
    this.#stop();
    if (url === undefined) {
      this.#release();
    } else {
      this.#watch.observe(this.film);
      this.film.setAttribute('src', url);
    }
    return true;
  }

  /** Lets go of the file: the browser frees what it has decoded. */
  #release(): void {
    this.#watch.forget();
    this.film?.removeAttribute('src');
    this.film?.load();
  }

  /** Captions in the visitor's language, else in the one that there is; none where it has been removed, since Chromium keeps a film for ever whose captions are shown. */
  #chooseCaptions(): void {
    const wanted = this.isConnected && this.captioned && this.language && this.video ? pick(this.video.captions, this.language.locale)?.lang : undefined;
    for (const track of this.film?.textTracks ?? []) track.mode = track.language === wanted ? 'showing' : 'disabled';
  }

  /** Always without sound: nobody in the hall is surprised. A browser that refuses even that leaves the poster and the button. */
  #start(): void {
    this.muted = true;
    if (!this.film?.hasAttribute('src')) return;
    this.film.muted = true;
    this.film.currentTime = 0;
    if (!this.quiet) this.#play();
  }

  #play(): void {
    if (this.film?.hasAttribute('src')) void this.film.play().catch(() => undefined);
  }

  #stop(): void {
    this.film?.pause();
    this.#report(false);
  }

  #report(playing: boolean): void {
    if (this.playing === playing) return;
    this.playing = playing;
    this.dispatchEvent(new VideoPlayEvent(playing));
  }

  #tell(): void {
    const failed = this.shown && this.#isReplaced();
    if (failed && !this.#told && this.video) this.dispatchEvent(new VideoFailedEvent(this.video));
    this.#told = failed;
  }

  /** Where the show goes on by itself, a film that shows nothing does not end it. */
  #goOn(): void {
    const { video } = this;
    if (!video || video.then !== 'next' || !this.shown || this.quiet || !this.#isReplaced()) return this.#stay();
    this.#cancelGoingOn ??= this.clock?.after(POSTER_TIME, () => { this.dispatchEvent(new VideoEndedEvent(video)); }) ?? null;
  }

  #stay(): void {
    this.#cancelGoingOn?.();
    this.#cancelGoingOn = null;
  }

  /** The frame takes the shape of the poster, and then of the film, which nearly always has the same. */
  #takeShape(): void {
    const { width, height } = (this.video?.poster ? this.media(this.video.poster) : null) ?? {};
    if (width && height) this.style.setProperty('--ratio', String(width / height));
    else this.style.removeProperty('--ratio');
  }

  readonly #onPlay = (): void => { this.#report(true); };
  readonly #onPause = (): void => { this.#report(false); };
  readonly #onTime = (): void => { this.done = this.film && this.film.duration > 0 ? this.film.currentTime / this.film.duration : 0; };

  readonly #onEnded = (): void => {
    this.#report(false);
    if (!this.shown || !this.video) return;
    const ended = new VideoEndedEvent(this.video);
    this.dispatchEvent(ended);
    if (ended.again) this.#start();
  };

  readonly #onSize = (): void => {
    if (this.film && this.film.videoHeight > 0) this.style.setProperty('--ratio', String(this.film.videoWidth / this.film.videoHeight));
  };

  readonly #toggle = (): void => {
    if (!this.film) return;
    if (this.film.paused) this.#play();
    else this.film.pause();
  };

  readonly #toggleSound = (): void => { this.muted = !this.muted; };
  readonly #toggleCaptions = (): void => { this.captioned = !this.captioned; };
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-video': SlideVideo;
  }
}
