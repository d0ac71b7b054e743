// The check itself, against a small bot that can be told to be wrong: a guard that cannot fail guards nothing.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { driveReport } from './report.mjs';

const SCRIPT = fileURLToPath(new URL('expect-replies.mjs', import.meta.url));
const RECEIPT = '1234 5678 9012 3456';
const NUMBER = 'QD-2026-000001';

function replyTo(incoming, fault) {
    const say = (text) => ({
        type: 'message', text, channelId: incoming.channelId, conversation: incoming.conversation,
        from: { id: incoming.recipient.id }, recipient: incoming.from, replyToId: incoming.id, ...fault.reply,
    });
    switch (incoming.text) {
        case '是': return [say(`回执 ${fault.receipt ?? RECEIPT}`), say(`编号 ${NUMBER}`)];
        case RECEIPT: return [say(`${fault.answer ?? NUMBER} 待核实`)];
        default: return [{ ...say('请核对'), suggestedActions: { actions: [{ type: 'messageBack', title: fault.title ?? '是' }] } }];
    }
}

/** Calls back with the URL of a bot that has the given fault. */
async function withBot(fault, use) {
    const bot = createServer(async (request, response) => {
        const chunks = [];
        for await (const chunk of request) {
            chunks.push(chunk);
        }
        const incoming = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        assert.equal(incoming.deliveryMode, 'expectReplies');
        if (request.headers.authorization !== (fault.token && `Bearer ${fault.token}`)) {
            return response.writeHead(401).end();
        }
        if (fault.knock) {
            await fetch(incoming.serviceUrl, { method: 'POST' });
        }
        const body = fault.body ?? { activities: replyTo(incoming, fault) };
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise((listening) => bot.listen(0, '127.0.0.1', listening));
    try {
        return await use(`http://127.0.0.1:${bot.address().port}/api/messages`);
    } finally {
        bot.close();
        bot.closeAllConnections();
    }
}

const run = (...args) => new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...args], (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }));
});

test('a right bot passes, and what was seen is one line of JSON', async () => {
    const end = await withBot({ token: 's3cret' }, (url) => run(url, '--token', 's3cret'));

    assert.equal(end.code, 0, end.stderr);
    const seen = JSON.parse(end.stdout);
    assert.deepEqual([seen.receipt, seen.number, seen.turns.length], [RECEIPT, NUMBER, 3]);
});

test('a wrong bot ends with code 1 and a line that says why', async () => {
    const end = await withBot({ token: 's3cret' }, (url) => run(url));

    assert.equal(end.code, 1);
    assert.match(end.stderr, /^expect-replies: .* status 401/);
});

test('without a URL it says how it is used', async () => assert.equal((await run()).code, 2));

test('no token is sent when none is given', async () => assert.equal((await withBot({}, driveReport)).number, NUMBER));

for (const [name, fault, message] of [
    ['no receipt', { receipt: '1234' }, /receipt of 16 digits is missing/],
    ['the receipt of another report', { answer: 'QD-2026-000002' }, /was answered with QD-2026-000002/],
    ['a call to serviceUrl', { knock: true }, /calls to serviceUrl/],
    ['a body without activities', { body: {} }, /no ExpectedReplies/],
    ['no reply at all', { body: { activities: [] } }, /got no message back/],
    ['sender and recipient not swapped', { reply: { from: { id: 'x' } } }, /from\.id of a reply is "x"/],
    ['a wrong replyToId', { reply: { replyToId: 'x' } }, /replyToId of a reply is "x"/],
    ['a message without text', { reply: { text: undefined } }, /has no text/],
    ['a button without a title', { title: '' }, /lacks its type or title/],
]) {
    test(`${name} is a failure`, () => assert.rejects(withBot(fault, driveReport), message));
}
