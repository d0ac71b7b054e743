// Tencent's published ciphers against ours, both ways.
//   node wecom-crypto.mjs '{"token","key","receiver","timestamp","nonce","messages":[…],"sealed":[…]}'
// Prints {"opened":[…] by each library, "sealed":[…] by each library, "signatures":[…] of all that was sealed}.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const wecom = require('@wecom/crypto');
const WXBizMsgCrypt = require('wechat-crypto');

const { token, key, receiver, timestamp, nonce, messages, sealed } = JSON.parse(process.argv[2]);
const wechat = new WXBizMsgCrypt(token, key, receiver);

const opened = sealed.flatMap(text => [wecom.decrypt(key, text), wechat.decrypt(text)]);
const made = messages.flatMap(message => [wecom.encrypt(key, message, receiver), wechat.encrypt(message)]);
const signatures = [...sealed, ...made].map(text => {
    const [one, other] = [wecom.getSignature(token, timestamp, nonce, text), wechat.getSignature(timestamp, nonce, text)];
    if (one !== other) { throw new Error('the libraries sign differently'); }
    return one;
});
console.log(JSON.stringify({ opened, sealed: made, signatures }));
