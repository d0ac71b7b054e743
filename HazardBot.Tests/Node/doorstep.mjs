import { createServer } from 'node:http';

/** A serviceUrl that only counts who comes: with expectReplies nobody should. */
export class Doorstep {
    knocks = 0;
    #server;

    static async open() {
        const doorstep = new Doorstep();
        doorstep.#server = createServer((_, response) => {
            doorstep.knocks += 1;
            response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id":"1"}');
        });
        await new Promise((listening) => doorstep.#server.listen(0, '127.0.0.1', listening));
        return doorstep;
    }

    get url() {
        return `http://127.0.0.1:${this.#server.address().port}/`;
    }

    close() {
        this.#server.close();
        this.#server.closeAllConnections();
    }
}
