// A bot on Microsoft's own Bot Builder hands a person over to HazardBot as a skill. Microsoft's client calls it, Microsoft's
// ChannelServiceRoutes takes what it sends back, and Microsoft's JwtTokenValidation judges the token it brings.
//   node skill-host.mjs --bot URL --bot-id ID --host-id ID --issuer ISSUER --service URL --port N --keys JWKS --token TOKEN
// Prints one line of JSON with what it saw; exit code 1 and a line on stderr when something doesn't agree.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { BotFrameworkHttpClient, ChannelServiceHandler, ChannelServiceRoutes } = require('botbuilder');
const { AuthenticationConfiguration, AuthenticationConstants, SimpleCredentialProvider, allowedCallersClaimsValidator } = require('botframework-connector');
// Where Microsoft's validation gets the keys from is fixed; the keys of the test take their place in its own cache.
const { JwtTokenExtractor } = require('botframework-connector/lib/auth/jwtTokenExtractor.js');
const { OpenIdMetadata } = require('botframework-connector/lib/auth/openIdMetadata.js');

const DEADLINE_MS = 60_000;
const RECEIPT = /\d{4} \d{4} \d{4} \d{4}/;

const { values } = parseArgs({
    options: Object.fromEntries(['bot', 'bot-id', 'host-id', 'issuer', 'service', 'port', 'keys', 'token'].map((name) => [name, { type: 'string' }])),
});
setTimeout(() => fail(new Error(`no end after ${DEADLINE_MS / 1000} s`)), DEADLINE_MS).unref();

/** Routes by pattern, as Express and Restify do it: all that ChannelServiceRoutes asks of a server. */
class SmallServer {
    #routes = [];

    post(path, handle) { this.#add('POST', path, handle); }
    put(path, handle) { this.#add('PUT', path, handle); }
    get(path, handle) { this.#add('GET', path, handle); }
    delete(path, handle) { this.#add('DELETE', path, handle); }

    #add(method, path, handle) {
        const pattern = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
        this.#routes.push({ method, pattern, handle });
    }

    listen(port) {
        const server = createServer((request, response) => {
            const { pathname } = new URL(request.url, 'http://host');
            const route = this.#routes.find((known) => known.method === request.method && known.pattern.test(pathname));
            if (!route) {
                return response.writeHead(404).end();
            }
            request.params = Object.fromEntries(Object.entries(route.pattern.exec(pathname).groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]));
            response.status = (code) => { response.statusCode = code; return response; };
            response.send = (body) => response.write(typeof body === 'string' ? body : JSON.stringify(body));
            return route.handle(request, response, () => {});
        });
        return new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(server)));
    }
}

class Host extends ChannelServiceHandler {
    heard = [];
    callers = [];

    async onReplyToActivity(identity, conversationId, activityId, activity) {
        this.heard.push({ conversationId, activityId, activity });
        this.callers.push(identity.getClaimValue('appid'));
        return { id: randomUUID() };
    }
}

/** Microsoft's client, with a token signed by the test in the place of one from Azure. */
class Client extends BotFrameworkHttpClient {
    async buildCredentials(appId) {
        return { appId, getToken: async () => values.token };
    }
}

async function until(isSo, what) {
    while (!isSo()) {
        await new Promise((later) => setTimeout(later, 20));
    }
    return what();
}

try {
    const server = new SmallServer();
    server.get('/metadata', (_, response) => response.end(JSON.stringify({ jwks_uri: `http://127.0.0.1:${values.port}/keys` })));
    server.get('/keys', (_, response) => response.end(values.keys));
    JwtTokenExtractor.openIdMetadataCache.set(
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl, new OpenIdMetadata(`http://127.0.0.1:${values.port}/metadata`));
    const credentials = new SimpleCredentialProvider(values['host-id'], 'unused');
    const host = new Host(credentials, new AuthenticationConfiguration([], allowedCallersClaimsValidator([values['bot-id']]), [values.issuer]));
    new ChannelServiceRoutes(host).register(server, '/api/skills');
    const listening = await server.listen(Number(values.port));

    const client = new Client(credentials);
    const conversation = `host|${randomUUID()}`;
    let sent = 0;
    const say = async (text, extra = {}) => {
        sent += 1;
        const id = `${conversation}-${sent}`;
        const response = await client.postActivity(values['host-id'], values['bot-id'], values.bot, values.service, conversation, {
            type: 'message', id, text, textFormat: 'plain', locale: 'zh-CN', channelId: 'emulator', timestamp: new Date(),
            from: { id: 'user-1' }, recipient: { id: values['bot-id'] }, conversation: { id: conversation }, ...extra,
        });
        if (response.status !== 200) {
            throw new Error(`"${text}" was answered with status ${response.status}: ${JSON.stringify(response.body)}`);
        }
        return extra.deliveryMode
            ? response.body.activities
            : until(() => host.heard.some((one) => one.activityId === id), () => host.heard.filter((one) => one.activityId === id).map((one) => one.activity));
    };

    const summary = await say('实验小学后门天天锁着，消防通道堵死了');
    const told = await say('是');
    const receipt = RECEIPT.exec(told.map((one) => one.text).join('\n'))?.[0];
    if (!receipt) {
        throw new Error(`the receipt of 16 digits is missing: ${JSON.stringify(told.map((one) => one.text))}`);
    }
    const inResponse = await say(receipt, { deliveryMode: 'expectReplies' });
    for (const one of [...summary, ...told, ...inResponse]) {
        if (one.channelId !== 'emulator' || one.conversation?.id !== conversation || one.recipient?.id !== 'user-1') {
            throw new Error(`a reply is addressed wrongly: ${JSON.stringify(one)}`);
        }
    }
    console.log(JSON.stringify({
        receipt, callers: [...new Set(host.callers)], buttons: Math.max(...host.heard.map((one) => one.activity.suggestedActions?.actions?.length ?? 0)),
        inResponse: inResponse.map((one) => one.text),
    }));
    listening.close();
    listening.closeAllConnections();
} catch (error) {
    fail(error);
}

function fail(error) {
    console.error(`skill-host: ${error.message}`);
    process.exit(1);
}
