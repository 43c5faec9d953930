// A moment on the wall clock of this device, in digits that are the same in every language.

/** "2026-11-20 14:03:07 +05:00". @param ms since 1970. */
export function localTime(ms: number): string {
  const date = new Date(ms);
  const east = -date.getTimezoneOffset();
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('-');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${day} ${time} ${east < 0 ? '-' : '+'}${[Math.abs(east) / 60, Math.abs(east) % 60].map(two).join(':')}`;
}

function two(number: number): string {
  return String(Math.trunc(number)).padStart(2, '0');
}
