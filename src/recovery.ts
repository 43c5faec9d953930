// Sees to it that nothing stays broken: a part of the composition root, loaded after the first slide. What has gone wrong before
// is seen by its traces, as a slide that is not drawn keeps them; src/core/recovery.ts says what is done about it.
import { html } from 'lit';
import type { Clock } from './core/clock.ts';
import { slideRef } from './core/player.ts';
import { readKept, recover, RETRY_AFTER, startRecovery, type RecoveryEffect, type RecoveryEvent } from './core/recovery.ts';
import type { KormeApp } from './elements/korme-app.ts';
import { SafeSlide } from './elements/safe-slide.ts';
import { failureIn, framedSlides, SlideFailedEvent, undefinedIn, type Framed } from './elements/slide-failures.ts';
import './elements/slide-fallback.ts';
import type { SlideFrame } from './elements/slide-frame.ts';
import { watchFaults } from './services/faults.ts';
import { startHeartbeat } from './services/heartbeat.ts';
import type { Log } from './services/log.ts';
import { openStepMemory } from './services/step-memory.ts';

/** ms: after an error a slide that is being laid out gets so long to prove that the error was not its own. */
const LAYING_OUT = 1_000;
/** Seconds: a slide that is looked at is laid out within so long. */
const TOO_LONG = 10;

export interface RecoveryOptions {
  readonly app: KormeApp;
  readonly clock: Clock;
  /** Of what failed, and what was done. */
  readonly report: Log;
  /** Shows the release before, as long as the one on the screen has not proved itself. False where there is none. */
  readonly goBack: () => Promise<boolean>;
}

export function startRecovering({ app, clock, report, goBack }: RecoveryOptions): void {
  const memory = openStepMemory('recovery');
  let state = startRecovery(readKept(memory.read()), memory.isKept);
  let isJudging = false;

  const send = (event: RecoveryEvent, framed?: Framed): void => {
    const { state: next, effects } = recover(state, event, clock.now());
    state = next;
    for (const effect of effects) carryOut(effect, framed);
  };

  const carryOut = (effect: RecoveryEffect, framed?: Framed): void => {
    switch (effect.type) {
      case 'report': return report(effect.sentence);
      case 'show-fallback': return framed && showFallback(framed.frame);
      case 'leave-out': return framed && void app.dispatchEvent(new SlideFailedEvent(framed.deck.id, framed.slide));
      case 'render-again': return void renderAgain();
      case 'reload': return void (memory.write(JSON.stringify(effect.kept)) && location.reload());
      case 'show-safe-slide': return void showReleaseBefore();
    }
  };

  /** What neither drawing anew nor three reloads have mended may be the fault of a release that has just come. */
  const showReleaseBefore = async (): Promise<void> => {
    if (await goBack().catch(() => false)) {
      state = { ...state, isSafe: false };
      return report('The release before takes its place');
    }
    report('The safe slide is shown');
    showSafeSlide();
    retryLater();
  };

  /** Whoever writes code stops at a line for minutes, and wants to look at what is broken. */
  const climb = (reason: string): void => {
    if (!import.meta.env.DEV) send({ type: 'fault', reason });
  };

  const fail = (framed: Framed, reason: string): void => {
    send({ type: 'slide-failed', slide: `${framed.deck.id}/${slideRef(framed.deck, framed.slide)}`, reason }, framed);
  };

  /** Looks at every slide; true where one has failed. */
  const look = async (): Promise<boolean> => {
    const found = await Promise.all(framedSlides(app).map(async (framed) => ({ framed, was: framed.frame.slide, reason: await failureIn(framed.frame) })));
    let hasFailed = false;
    for (const { framed, was, reason } of found) {
      if (reason === null || framed.frame.fallback || framed.frame.slide !== was) continue;
      hasFailed = true;
      fail(framed, reason);
    }
    return hasFailed;
  };

  /** An error comes from a slide where one is broken, or is not laid out after it; else nobody knows where it will end. */
  const onFault = async (reason: string): Promise<void> => {
    if (isJudging) return;
    if (app.renderRoot.querySelector('korme-rehearsal')) return report(`Behind the screen: ${reason}`); // What fails there is not on it.
    isJudging = true;
    const suspects = framedSlides(app).filter(isUncounted).map((framed) => ({ framed, was: framed.frame.slide }));
    let isSlide = await look();
    if (!isSlide) {
      await new Promise<void>((resolve) => { clock.after(LAYING_OUT, resolve); });
      isSlide = await look();
      for (const { framed, was } of suspects) {
        if (framed.frame.slide !== was || framed.frame.fallback || !framed.frame.isConnected || !isUncounted(framed)) continue;
        isSlide = true;
        fail(framed, reason);
      }
    }
    isJudging = false;
    if (!isSlide) climb(reason);
  };

  const isUncounted = ({ frame, deck, slide }: Framed): boolean => {
    const view = app.state?.view;
    return view?.kind === 'deck' && view.deck === deck && !view.pages.has(slide) && frame.clientHeight > 0;
  };

  let waitingFor: unknown = null;
  let waited = 0;
  /** A second in which somebody may have waited for a slide that does not come. */
  const lookForLate = (): void => {
    const shown = framedSlides(app).find(({ frame }) => frame.shown);
    const lacking = shown ? undefinedIn(shown.frame) : null;
    if (!shown || document.visibilityState !== 'visible' || (lacking === null && !isUncounted(shown))) return void (waited = 0);
    waited = shown.frame.slide === waitingFor ? waited + 1 : 0;
    waitingFor = shown.frame.slide;
    if (waited < TOO_LONG) return;
    waited = 0;
    fail(shown, lacking === null ? 'it was never laid out' : `<${lacking}> has not come`);
    if (lacking !== null) showWhenDefined(shown.frame, lacking);
  };

  const renderAgain = async (): Promise<void> => {
    const { state: shown } = app;
    app.state = null;
    await app.updateComplete.catch(() => undefined);
    app.state ??= shown; // Something newer may have come meanwhile.
    if (!app.isConnected) document.body.replaceChildren(app);
  };

  const showSafeSlide = (): void => {
    const safe = new SafeSlide();
    safe.organisation = app.kiosk?.organisation ?? null;
    document.body.replaceChildren(safe);
  };

  /** Not from under the hands of staff, who may be looking for the reason. */
  const retryLater = (): void => {
    clock.after(RETRY_AFTER, () => {
      if (document.querySelector('korme-staff')) retryLater();
      else send({ type: 'retry' });
    });
  };

  watchFaults((reason) => void onFault(reason));
  app.updateComplete.catch((error: unknown) => onFault(String(error))); // It may have failed before anybody listened.
  startHeartbeat({
    clock,
    onBeat: () => {
      void look();
      lookForLate();
    },
    onFrozen: () => { climb('no frame was painted for ten seconds'); },
  });
}

function showFallback(frame: SlideFrame): void {
  frame.fallback = html`<slide-fallback .slide=${frame.slide}></slide-fallback>`;
}

/** What came late is shown all the same. */
function showWhenDefined(frame: SlideFrame, tag: string): void {
  const { fallback } = frame;
  void customElements.whenDefined(tag).then(() => {
    if (frame.fallback === fallback) frame.fallback = null;
  });
}
