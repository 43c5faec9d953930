import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, mediaContext, type FindMedia, type Language } from '../controllers/contexts.ts';
import type { Video } from '../core/deck.ts';
import { isLong } from '../core/flow.ts';
import { LOCALES, pick } from '../core/locale.ts';
import { buttonStyles } from './button-styles.ts';
import { captionStyles, captionTemplate } from './caption.ts';
import { icon } from './icons.ts';

/** A film began or stopped playing: the visit is not idle meanwhile. */
export class VideoPlayEvent extends Event {
  static readonly type = 'video-play';
  readonly playing: boolean;

  constructor(playing: boolean) {
    super(VideoPlayEvent.type, { bubbles: true, composed: true });
    this.playing = playing;
  }
}

/**
 * A film that starts without sound when its slide is shown, stops when it leaves, and lets go of its file when it is removed.
 *
 * @fires video-play - When it starts or stops playing.
 */
@customElement('slide-video')
export class SlideVideo extends LitElement {
  static override readonly styles = [buttonStyles, captionStyles, css`
    :host { display: block; min-height: 0; min-width: 0; container-type: size; }
    figure { margin: 0; height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 0.8em; }
    .frame { flex: 0 1 calc(100cqw / var(--ratio, 1.7778)); min-height: 0; container-type: size; display: grid; place-items: center; }
    .screen { position: relative; width: min(100cqw, 100cqh * var(--ratio, 1.7778)); aspect-ratio: var(--ratio, 1.7778); border-radius: var(--korme-radius); overflow: hidden; background: #000; }
    video { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; }
    video::cue { font-family: Korme, sans-serif; font-size: 1.05em; }
    .buttons { position: absolute; inset: 0.8em 0.8em auto auto; display: flex; gap: 0.6em; }
    .buttons button { background: rgb(10 24 28 / 78%); color: #fff; border-color: transparent; }
    .failed { position: absolute; inset: auto 0 0 0; margin: 0; padding: 0.8em 1em; background: rgb(10 24 28 / 82%); color: #fff; font-size: var(--korme-small); }
    progress { position: absolute; inset: auto 0 0 0; width: 100%; height: 5px; border: 0; background: transparent; appearance: none; }
    progress::-webkit-progress-bar { background: rgb(255 255 255 / 25%); }
    progress::-webkit-progress-value { background: var(--korme-gold); }
  `];

  @property({ attribute: false }) video: Video | null = null;
  /** The slide is on the screen: the film plays. */
  @property({ type: Boolean }) shown = false;
  /** The screen is black: the film waits where it is. */
  @property({ type: Boolean }) quiet = false;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @state() private playing = false;
  @state() private muted = true;
  @state() private failed = false;
  @state() private done = 0;

  @query('video') private readonly film!: HTMLVideoElement | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    this.#release();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('video')) return;
    this.failed = false;
    this.done = 0;
    this.style.removeProperty('--ratio');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const other = this.#takeFile();
    if (other || changed.has('shown')) {
      if (this.shown) this.#start();
      else this.#stop();
    }
    if (changed.has('quiet') && this.quiet) this.film?.pause();
    if (changed.get('quiet') === true && this.shown) this.#play();
    this.#chooseCaptions();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { video, language } = this;
    if (!video || !language) return nothing;
    const { t, locale } = language;
    const poster = video.poster === null ? null : this.media(video.poster);
    const failed = this.failed || !this.media(video.src);
    return html`<figure>
      <div class="frame"><div class="screen">
        <video poster=${ifDefined(poster?.url)} preload="auto" playsinline disablepictureinpicture .muted=${this.muted}
          @play=${this.#onPlay} @pause=${this.#onPause} @ended=${this.#onPause} @timeupdate=${this.#onTime} @loadedmetadata=${this.#onSize} @error=${this.#onError} @click=${this.#toggle}>
          ${LOCALES.map((lang) => this.#track(video, lang))}
        </video>
        ${failed ? html`<p class="failed">${t('video.failed')}</p>` : html`
          <progress max="1" .value=${this.done} aria-hidden="true"></progress>
          <div class="buttons" lang=${locale}>
            <button type="button" aria-label=${t(this.playing ? 'video.pause' : 'video.play')} @click=${this.#toggle}>${icon(this.playing ? 'pause' : 'play')}</button>
            <button type="button" aria-label=${t(this.muted ? 'video.sound-on' : 'video.sound-off')} @click=${this.#toggleSound}>${icon(this.muted ? 'sound-off' : 'sound-on')}</button>
          </div>`}
      </div></div>
      ${captionTemplate(isLong(video.caption, locale) ? null : pick(video.caption, locale))}
    </figure>`;
  }

  #track(video: Video, lang: 'kk' | 'ru' | 'en'): TemplateResult | typeof nothing {
    const src = video.captions[lang];
    const file = src === undefined ? null : this.media(src);
    return file ? html`<track kind="captions" srclang=${lang} src=${file.url}>` : nothing;
  }

  /** Gives the film its file, or takes it away; true where it is another one than before. */
  #takeFile(): boolean {
    const url = this.video ? this.media(this.video.src)?.url : undefined;
    if (!this.film || (this.film.getAttribute('src') ?? undefined) === url) return false;
    this.#stop();
    if (url === undefined) this.#release();
    else this.film.setAttribute('src', url);
    return true;
  }

  /** Lets go of the file: the browser frees what it has decoded. */
  #release(): void {
    this.film?.removeAttribute('src');
    this.film?.load();
  }

  /** Captions in the visitor's language, else in the one that there is. */
  #chooseCaptions(): void {
    const wanted = this.language && this.video ? pick(this.video.captions, this.language.locale)?.lang : undefined;
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
    void this.film?.play().catch(() => undefined);
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

  readonly #onPlay = (): void => { this.#report(true); };
  readonly #onPause = (): void => { this.#report(false); };
  readonly #onTime = (): void => { this.done = this.film && this.film.duration > 0 ? this.film.currentTime / this.film.duration : 0; };

  /** The frame takes the shape of the film. */
  readonly #onSize = (): void => {
    if (this.film && this.film.videoHeight > 0) this.style.setProperty('--ratio', String(this.film.videoWidth / this.film.videoHeight));
  };

  readonly #onError = (): void => {
    if (!this.film?.getAttribute('src')) return;
    this.failed = true;
    this.#report(false);
  };

  readonly #toggle = (): void => {
    if (!this.film) return;
    if (this.film.paused) this.#play();
    else this.film.pause();
  };

  readonly #toggleSound = (): void => { this.muted = !this.muted; };
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-video': SlideVideo;
  }
  interface HTMLElementEventMap {
    'video-play': VideoPlayEvent;
  }
}
