import { ACCUSATION_PHRASES } from './accusation-phrases';
import { CLAIM_PHRASES } from './claim-phrases';
import { DENIAL_PHRASES } from './denial-phrases';
import { PROXY_PHRASES } from './proxy-phrases';
import { RESPONSIBILITY_PHRASES, type ResponsibilityPhrase } from './responsibility-phrases';
import { SILENCE_PHRASES } from './silence-phrases';
import { VERDICT_PHRASES } from './verdict-phrases';

/** The phrases of who did it, those first that count where two overlap. */
export const PHRASES: readonly ResponsibilityPhrase[] = [
  ...SILENCE_PHRASES,
  ...DENIAL_PHRASES,
  ...CLAIM_PHRASES,
  ...RESPONSIBILITY_PHRASES,
  ...PROXY_PHRASES,
  ...ACCUSATION_PHRASES,
  ...VERDICT_PHRASES,
];
