import WebSocket from 'ws';

/** What the stock client takes from a browser and Node lacks: XMLHttpRequest, over fetch, and WebSocket. */
class Xhr {
    readyState = 0;
    status = 0;
    responseType = '';
    response = null;
    responseText = '';
    upload = {};
    #method;
    #url;
    #headers = {};
    #answered;
    #abort = new AbortController();

    open(method, url) { this.#method = method; this.#url = url; this.#to(1); }

    setRequestHeader(name, value) { this.#headers[name] = value; }

    getResponseHeader(name) { return this.#answered?.headers.get(name) ?? null; }

    getAllResponseHeaders() { return [...(this.#answered?.headers ?? [])].map(([name, value]) => `${name}: ${value}`).join('\r\n'); }

    abort() { this.#abort.abort(); }

    async send(body) {
        try {
            this.#answered = await fetch(this.#url, { method: this.#method, headers: this.#headers, body, signal: this.#abort.signal });
            this.status = this.#answered.status;
            if (this.responseType === 'blob' || this.responseType === 'arraybuffer') {
                this.response = await this.#answered[this.responseType === 'blob' ? 'blob' : 'arrayBuffer']();
            } else {
                this.responseText = await this.#answered.text();
                this.response = this.responseType === 'json' && this.responseText ? JSON.parse(this.responseText) : this.responseText;
            }
            this.#to(4);
            this.onload?.({});
        } catch (error) {
            this.onerror?.(error);
        }
    }

    #to(state) { this.readyState = state; this.onreadystatechange?.({}); }
}

globalThis.XMLHttpRequest = Xhr;
globalThis.WebSocket = WebSocket;
