// Numbers as Kazakh and Russian write them, without the browser's Intl (see kazakh.ts for why).

/** 1 000 000,5 with no-break spaces: the form that Kazakh and Russian share. At most `digits` decimals. */
export function formatNumber(value: number, digits = 2): string {
  const [whole = '0', decimals] = String(Number(Math.abs(value).toFixed(digits))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '\u2212' : '';
  return sign + grouped + (decimals ? `,${decimals}` : '');
}
