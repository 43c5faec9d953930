// From a text to data, or to the reasons why not; never an exception, whatever the text is.
import { finding, type Finding } from './finding.ts';
import { scanJson, type JsonFault, type KeyFault } from './json-scan.ts';
import { MAX_NESTING } from './limits.ts';

export type JsonReading =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reports `json/…` problems: the first fault of the text, and every key that is forbidden or written twice. */
export function readJson(text: string): JsonReading {
  const { fault, keys } = scanJson(text);
  const findings = keys.map(keyFinding);
  if (fault) findings.push(faultFinding(fault));
  return findings.length > 0 ? { ok: false, findings } : { ok: true, json: JSON.parse(text) };
}

function keyFinding({ code, key, offset }: KeyFault): Finding {
  return finding(code, '', { key }, offset);
}

function faultFinding(fault: JsonFault): Finding {
  switch (fault.code) {
    case 'json/unexpected': return finding(fault.code, '', { found: fault.found, expected: fault.expected }, fault.offset);
    case 'json/wrong-quote':
    case 'json/bad-number':
    case 'json/control-character': return finding(fault.code, '', { found: fault.found }, fault.offset);
    case 'json/too-deep': return finding(fault.code, '', { limit: MAX_NESTING }, fault.offset);
    default: return finding(fault.code, '', {}, fault.offset);
  }
}
