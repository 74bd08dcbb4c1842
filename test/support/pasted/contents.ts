// All contents of clipboards that are tried.
import type { ClipboardContent } from './clipboard-content.ts';
import { google } from './google.ts';
import { office } from './office.ts';
import { others } from './others.ts';
import { plain } from './plain.ts';

export const contents: readonly ClipboardContent[] = [...google, ...office, ...others, ...plain];
