// What the server under test can be told to suffer, and what it says back. They travel as JSON between processes.
import type { Point } from './points.ts';

export type Order =
  /** Ends itself with SIGKILL when it comes to this point for the n-th time. */
  | { readonly order: 'kill-at'; readonly point: Point; readonly nth: number }
  | { readonly order: 'read-only'; readonly on: boolean }
  /** Full for new pages of the file, as SQLite itself says it; or for its write-ahead log, which every commit needs. */
  | { readonly order: 'disk-full'; readonly on: boolean; readonly of: 'pages' | 'log' }
  /** Every commit takes 50 to 300 ms; null makes the disk quick again. */
  | { readonly order: 'slow-disk'; readonly seed: number | null };

export type Report =
  | { readonly report: 'obeyed' }
  /** SQLite refused a statement, with its primary code. */
  | { readonly report: 'denied'; readonly code: number };
