// The server under test: the ordinary command, after the watchers.
import './install.ts';
import '../../../server/main.ts';
