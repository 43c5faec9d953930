// Made from schemas/ by `npm run generate`. Do not edit.
export function deck(data: unknown): boolean;
export function packed(data: unknown): boolean;
export function list(data: unknown): boolean;
export function manifest(data: unknown): boolean;
export function pointer(data: unknown): boolean;
