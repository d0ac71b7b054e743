// Drives a whole report with Microsoft's own client over deliveryMode expectReplies.
//   node expect-replies.mjs URL [--token TOKEN]
// Prints one line of JSON with what it saw; exit code 1 and a line on stderr when something doesn't agree.
import { parseArgs } from 'node:util';
import { driveReport } from './report.mjs';

const DEADLINE_MS = 60_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { token: { type: 'string' } } });
if (positionals.length !== 1) {
    console.error('usage: node expect-replies.mjs URL [--token TOKEN]');
    process.exit(2);
}
setTimeout(() => fail(new Error(`no end after ${DEADLINE_MS / 1000} s`)), DEADLINE_MS).unref();
try {
    console.log(JSON.stringify(await driveReport(positionals[0], values.token)));
} catch (error) {
    fail(error);
}

function fail(error) {
    console.error(`expect-replies: ${error.message}`);
    process.exit(1);
}
