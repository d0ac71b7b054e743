import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { BotFrameworkHttpClient } = require('botbuilder');
const { SimpleCredentialProvider } = require('botframework-connector');
// The connector reads what it receives with these two; it exports neither.
const { createSerializer } = createRequire(require.resolve('botframework-connector'))('@azure/core-client');
const mappers = require('botframework-connector/lib/connectorApi/models/mappers.js');

const BOT_ID = 'hazardbot';

/** Microsoft's client with a token of our own in the place of one from Azure. */
class BearerClient extends BotFrameworkHttpClient {
    #token;

    constructor(token) {
        super(new SimpleCredentialProvider('', ''));
        this.#token = token;
    }

    async buildCredentials(appId) {
        return { appId, getToken: async () => this.#token };
    }
}

/** One new conversation of one new user. */
export class Conversation {
    #url;
    #token;
    #client;
    #serviceUrl;
    #id = randomUUID();
    #user = { id: `user-${randomUUID()}`, name: '家长' };
    #sent = 0;

    constructor(url, token, serviceUrl) {
        this.#url = url;
        this.#token = token;
        this.#client = token === undefined
            ? new BotFrameworkHttpClient(new SimpleCredentialProvider('', ''))
            : new BearerClient(token);
        this.#serviceUrl = serviceUrl;
    }

    /** Says one line; returns the texts of the messages that came back, or throws on what doesn't agree. */
    async say(text) {
        this.#sent += 1;
        const id = `${this.#id}|${this.#sent}`;
        // Without an app id the client sends no token; with one it asks its credentials for it.
        const appId = this.#token === undefined ? '' : 'node-check';
        const response = await this.#client.postActivity(appId, BOT_ID, this.#url, this.#serviceUrl, this.#id, {
            type: 'message', id, text, textFormat: 'plain', locale: 'zh-CN', channelId: 'test',
            timestamp: new Date(), deliveryMode: 'expectReplies',
            from: this.#user, recipient: { id: BOT_ID }, conversation: { id: this.#id },
        });
        if (response.status !== 200) {
            throw new Error(`"${text}" was answered with status ${response.status}: ${JSON.stringify(response.body)}`);
        }
        const replies = read(response.body);
        replies.forEach((reply) => this.#check(reply, id));
        const texts = replies.filter((reply) => reply.type === 'message').map((reply) => reply.text);
        if (texts.length === 0) {
            throw new Error(`"${text}" got no message back`);
        }
        return texts;
    }

    #check(reply, askedId) {
        const wanted = {
            'from.id': [reply.from?.id, BOT_ID],
            'recipient.id': [reply.recipient?.id, this.#user.id],
            'conversation.id': [reply.conversation?.id, this.#id],
            channelId: [reply.channelId, 'test'],
            replyToId: [reply.replyToId, askedId],
        };
        for (const [field, [got, expected]] of Object.entries(wanted)) {
            if (got !== expected) {
                throw new Error(`${field} of a reply is ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`);
            }
        }
        if (reply.type === 'message' && typeof reply.text !== 'string') {
            throw new Error(`a message has no text: ${JSON.stringify(reply)}`);
        }
        for (const action of reply.suggestedActions?.actions ?? []) {
            if (!action.type || !action.title) {
                throw new Error(`a button lacks its type or title: ${JSON.stringify(action)}`);
            }
        }
    }
}

function read(body) {
    const replies = createSerializer(mappers, false).deserialize(mappers.ExpectedReplies, body, 'body');
    if (!Array.isArray(replies?.activities)) {
        throw new Error(`the body holds no ExpectedReplies: ${JSON.stringify(body)}`);
    }
    return replies.activities;
}
