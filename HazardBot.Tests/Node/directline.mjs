import './browser-shim.mjs';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const { DirectLine, ConnectionStatus } = createRequire(import.meta.url)('botframework-directlinejs');
const [domain, photo, mode] = process.argv.slice(2);
const PATIENCE = 30_000;

/** One conversation held by the stock client; everything it hears is kept. */
class Talk {
    heard = [];
    statuses = [];
    #line;
    #waiting = [];

    constructor(options) {
        this.#line = new DirectLine({ domain, webSocket: mode !== 'polling', pollingInterval: 200, conversationStartProperties: { locale: 'zh-CN' }, ...options });
        this.#line.connectionStatus$.subscribe(status => this.statuses.push(ConnectionStatus[status]));
        this.#line.activity$.subscribe(activity => {
            this.heard.push(activity);
            this.#waiting = this.#waiting.filter(check => !check());
        }, error => { console.error(error); process.exit(1); });
    }

    /** Resolves to the first activity of the bot, among those not heard before, that says this. */
    hears(words, from = 0) {
        const find = () => this.heard.slice(from).find(a => a.from.role === 'bot' && a.text?.includes(words));
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`never heard "${words}", but ${JSON.stringify(this.heard.map(a => a.text))}; ${this.statuses}`)), PATIENCE);
            const check = () => {
                const found = find();
                if (found) { clearTimeout(timer); resolve(found); }
                return found !== undefined;
            };
            if (!check()) { this.#waiting.push(check); }
        });
    }

    say(activity) {
        return new Promise((resolve, reject) => this.#line.postActivity({ type: 'message', from: { id: 'parent' }, locale: 'zh-CN', ...activity }).subscribe(resolve, reject));
    }

    end() { this.#line.end(); }
}

const talk = new Talk({});
await talk.hears('您好');
const picture = URL.createObjectURL(new Blob([readFileSync(photo)], { type: 'image/jpeg' }));
const first = await talk.say({
    text: '实验小学后门天天锁着，消防通道堵死了', channelData: { clientActivityID: 'one' },
    attachments: [{ contentType: 'image/jpeg', contentUrl: picture, name: '后门.jpg' }],
});
await talk.hears('海风实验小学');
const second = await talk.say({ text: '是', channelData: { clientActivityID: 'two' } });
const receipt = await talk.hears('台账编号');
const echo = talk.heard.find(a => a.channelData?.clientActivityID === 'one');
const photoAnswer = await fetch(echo.attachments[0].contentUrl);
const mine = talk.heard.filter(a => a.from.role === 'user').map(a => a.id);
if (first !== mine[0] || second !== mine[1]) {
    throw new Error(`the ids answered, ${first} and ${second}, are not those echoed: ${mine}`);
}
if (new Set(talk.heard.map(a => a.id)).size !== talk.heard.length) {
    throw new Error('an activity was heard twice');
}
if (receipt.replyToId !== second) {
    throw new Error('the receipt replies to something else');
}
console.log(JSON.stringify({
    number: /QD-\d{4}-\d{6}/.exec(receipt.text)[0], statuses: talk.statuses, photo: photoAnswer.headers.get('content-type'), name: echo.attachments[0].name,
}));
talk.end();
process.exit(0);
