import * as v from 'valibot';
import type { Library } from '../library/library';
import { windowStateSchema } from './window-state';

const NAME = 'session';
/** More windows than anyone keeps open; what is stored beyond is not a session of ours. */
const MOST = 12;

const sessionSchema = v.pipe(
  v.array(v.object({ case: v.nullable(v.string()), state: windowStateSchema })),
  v.maxLength(MOST),
);
/** The windows that were open when the app ended, the one in front last. */
export type SessionState = v.InferOutput<typeof sessionSchema>;

/** The windows to open again; none where nothing fitting is stored. */
export function readSession(library: Pick<Library, 'setting'>): SessionState {
  const stored = v.safeParse(sessionSchema, library.setting(NAME));
  return stored.success ? stored.output : [];
}

/** Keeps the open windows for the next start. */
export function writeSession(library: Pick<Library, 'putSetting'>, session: SessionState): void {
  library.putSetting(NAME, session.slice(-MOST));
}
