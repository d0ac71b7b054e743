import { Conversation } from './conversation.mjs';
import { Doorstep } from './doorstep.mjs';

const RECEIPT = /\b\d{4} \d{4} \d{4} \d{4}\b/;
const LEDGER_NUMBER = /\bQD-\d{4}-\d{6}\b/;

/** Reports a hazard at url, says yes, asks with the receipt; returns what it saw, or throws on what doesn't agree. */
export async function driveReport(url, token) {
    const doorstep = await Doorstep.open();
    try {
        const talk = new Conversation(url, token, doorstep.url);
        const first = await talk.say('实验小学后门天天锁着，消防通道堵死了');
        const second = await talk.say('是');
        const receipt = found(RECEIPT, second, 'a receipt of 16 digits');
        const number = found(LEDGER_NUMBER, second, 'a ledger number');
        const third = await talk.say(receipt);
        const answered = found(LEDGER_NUMBER, third, 'the ledger number again');
        if (answered !== number) {
            throw new Error(`the receipt of ${number} was answered with ${answered}`);
        }
        if (doorstep.knocks !== 0) {
            throw new Error(`${doorstep.knocks} calls to serviceUrl, although every reply was expected in the response`);
        }
        return { receipt, number, turns: [first, second, third] };
    } finally {
        doorstep.close();
    }
}

function found(pattern, texts, what) {
    const match = pattern.exec(texts.join('\n'));
    if (match === null) {
        throw new Error(`${what} is missing in: ${JSON.stringify(texts)}`);
    }
    return match[0];
}
