// The look of the whole: colours, sizes and the three bands of the screen. Every other style builds on these properties.
import { css } from 'lit';

export const appStyles = css`
  :host {
    --korme-paper: #faf7f0;
    --korme-raised: #fffefb;
    --korme-ink: #14282d;
    --korme-muted: #526469;
    --korme-line: #d8d6cb;
    --korme-line-strong: #8d958f;
    --korme-accent: #0b5f63;
    --korme-accent-ink: #0a4a50;
    --korme-on-accent: #ffffff;
    --korme-gold: #e2ab42;
    --korme-focus: #b4560a;
    --korme-tint: rgb(11 95 99 / 8%);
    --korme-tint-solid: #eaefe9;
    --korme-warning: #b4560a;
    --korme-warning-ink: #8a3f05;
    --korme-on-pale: #14282d;
    --korme-on-deep: #ffffff;
    --korme-step-0: #dcebe6;
    --korme-step-1: #b3d6cf;
    --korme-step-2: #7fbab3;
    --korme-step-3: #23797a;
    --korme-step-4: #0b4d52;
    --korme-cover: linear-gradient(135deg, #0b5f63, #0a3f47 62%, #06313a);

    --korme-base: 18px;
    --korme-target: 48px;
    --korme-target-small: 44px;
    --korme-pad: 20px;
    --korme-gap: 18px;
    --korme-space: 10px;
    --korme-radius: 10px;
    --korme-text: calc(var(--korme-base) * var(--korme-size, 1));
    --korme-small: max(calc(var(--korme-text) * 0.78), 16px);

    position: fixed; inset: 0; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    background: var(--korme-paper); color: var(--korme-ink); font-family: Korme, system-ui, sans-serif; font-size: var(--korme-text); line-height: 1.45;
    user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; overflow: hidden; overscroll-behavior: none;
  }
  :host([theme='dark']) {
    --korme-paper: #0b1a1f;
    --korme-raised: #14292f;
    --korme-ink: #eef2ec;
    --korme-muted: #a3b5b3;
    --korme-line: #2c4249;
    --korme-line-strong: #6f8587;
    --korme-accent: #5fc9bb;
    --korme-accent-ink: #8fdfd2;
    --korme-on-accent: #06231f;
    --korme-gold: #edbf62;
    --korme-focus: #ffc45e;
    --korme-tint: rgb(95 201 187 / 12%);
    --korme-tint-solid: #12262b;
    --korme-warning: #ffb066;
    --korme-warning-ink: #ffc48c;
    --korme-on-pale: #eef2ec;
    --korme-on-deep: #06231f;
    --korme-step-0: #17343a;
    --korme-step-1: #1d474b;
    --korme-step-2: #235c5e;
    --korme-step-3: #58b3a8;
    --korme-step-4: #8fdfd2;
    color-scheme: dark;
  }
  @media (min-width: 700px) and (min-height: 700px) {
    :host { --korme-base: 24px; --korme-target: 60px; --korme-target-small: 44px; --korme-pad: 34px; --korme-gap: 28px; --korme-space: 14px; --korme-radius: 14px; }
  }
  @media (min-width: 1000px) and (min-height: 1000px) {
    :host { --korme-base: 34px; --korme-target: 78px; --korme-target-small: 58px; --korme-pad: 54px; --korme-gap: 44px; --korme-space: 20px; --korme-radius: 18px; }
  }
  @media (min-width: 2000px) and (min-height: 2000px) {
    :host { --korme-base: 68px; --korme-target: 156px; --korme-target-small: 116px; --korme-pad: 108px; --korme-gap: 88px; --korme-space: 40px; --korme-radius: 36px; }
  }
  korme-trail { border-block-end: 2px solid var(--korme-line); }
  korme-controls { border-block-start: 2px solid var(--korme-line); background: var(--korme-raised); }
  main { position: relative; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); min-height: 0; }
  korme-menu, korme-stage { grid-row: 2; }
  .notice { grid-row: 1; margin: var(--korme-space) var(--korme-pad) 0; padding: 0.6em 1em; border-radius: var(--korme-radius); background: var(--korme-tint-solid); border-inline-start: 6px solid var(--korme-gold); }
  footer { grid-row: 3; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2em; padding: 0 var(--korme-pad) 0.3em; color: var(--korme-muted); font-size: calc(var(--korme-small) * 0.85); }
  .waiting { grid-row: 1 / -1; display: grid; grid-template: none; place-content: center; justify-items: center; gap: 0.8em; text-align: center; padding: var(--korme-pad); }
  .waiting h1 { margin: 0; font-size: 1.7em; color: var(--korme-accent-ink); text-wrap: balance; }
  .waiting p { margin: 0; max-width: 30em; color: var(--korme-muted); text-wrap: balance; }
  .moment { animation: appear 400ms 600ms both; }
  @keyframes appear { from { opacity: 0; } }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; }
  .black { position: absolute; inset: 0; background: #000; z-index: 10; outline: none; cursor: none; }
`;
