// Made from schemas/ by `npm run generate`. Do not edit.
import type { Validate } from '../validation.ts';
declare const validate: Validate;
export default validate;
