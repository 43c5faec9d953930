// One kind of button everywhere: large enough for any finger, its focus always visible.
import { css } from 'lit';

export const buttonStyles = css`
  button {
    font: inherit;
    color: var(--korme-ink);
    background: var(--korme-raised);
    border: 2px solid var(--korme-line);
    border-radius: var(--korme-radius);
    min-width: var(--korme-target);
    min-height: var(--korme-target);
    padding: 0 0.7em;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition: transform 120ms ease-out;
  }
  button:active { transform: scale(0.96); background: var(--korme-tint-solid); }
  button:is(:disabled, [aria-disabled='true']) { opacity: 0.35; cursor: default; transform: none; }
  button.primary { background: var(--korme-accent); border-color: var(--korme-accent); color: var(--korme-on-accent); font-weight: 600; }
  button:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 3px; box-shadow: var(--korme-ring); }
  .icon { width: var(--korme-sign); height: var(--korme-sign); flex: none; }
  @media (prefers-reduced-motion: reduce) { button { transition: none; } }
`;
