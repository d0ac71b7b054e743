// The line to the server: Direct Line 3.0 over a WebSocket, by asking again and again where none can be had.
var line = (function () {
  var base = '/v3/directline/conversations/';
  var me = null;
  var seen = '';
  var socket = null;
  var pause = 1000;
  var failures = 0;
  var timer = null;
  var asking = null;
  // Told to wait by the server: until when, and that a danger to life may be among what waits.
  var heldUntil = 0;
  var listeners = { activity: function () {}, state: function () {}, open: function () {}, entered: function () {}, unsent: function () { return null; } };

  function request(method, path, body, headers) {
    return fetch(path, {
      method: method, body: body, cache: 'no-store', credentials: 'same-origin', referrerPolicy: 'no-referrer',
      headers: Object.assign(me ? { Authorization: 'Bearer ' + me.token } : {}, headers || {})
    });
  }
  function start() {
    clearTimeout(timer);
    var code = /^\/c\/([A-Za-z0-9_-]{1,200})$/.exec(location.pathname);
    return request('POST', '/page/start', JSON.stringify({
      ticket: memory.ticket(), place: code ? code[1] : null, locale: texts.locale(), watermark: seen, words: heldUntil ? listeners.unsent() : null
    }), { 'Content-Type': 'application/json' })
      .then(function (answer) {
        if (answer.status === 429) { hold(answer.headers.get('Retry-After')); }
        if (!answer.ok) { throw new Error('start ' + answer.status); }
        return answer.json();
      })
      .then(function (started) {
        heldUntil = 0;
        listeners.entered(started, me === null && memory.ticket() !== null);
        memory.keepTicket(started.ticket);
        me = started;
        listeners.state(true);
        listeners.open();
        if (failures < 3 && window.WebSocket) { listen(started.streamUrl); } else { ask(); }
      })
      .catch(again);
  }
  function again() {
    if (!heldUntil) { listeners.state(false); }
    clearTimeout(timer);
    timer = setTimeout(start, pause);
    pause = Math.min(pause * 2, 20000);
  }
  function hold(seconds) {
    heldUntil = Date.now() + 1000 * Math.min(60, Number(seconds) || 10);
    listeners.state('busy');
  }
  function take(set) {
    if (!set || !set.activities) { return; }
    if (set.watermark) { seen = set.watermark; }
    set.activities.forEach(listeners.activity);
  }
  function listen(url) {
    var opened = false;
    var mine = socket = new WebSocket(url.replace(/^ws/, location.protocol === 'https:' ? 'wss' : 'ws').replace(/^wss?s:/, 'wss:'));
    var beat = setInterval(function () { if (mine.readyState === 1) { mine.send(''); } }, 20000);
    mine.onopen = function () { opened = true; failures = 0; pause = 1000; };
    mine.onmessage = function (message) { if (message.data) { take(JSON.parse(message.data)); } };
    mine.onclose = function () {
      clearInterval(beat);
      if (socket !== mine) { return; }
      socket = null;
      if (!opened) { failures++; }
      again();
    };
  }
  function ask() {
    asking = setTimeout(function () {
      request('GET', base + me.conversationId + '/activities?watermark=' + encodeURIComponent(seen))
        .then(function (answer) {
          if (answer.status === 401 || answer.status === 403) { return start(); }
          return answer.json().then(take).then(ask);
        })
        .catch(again);
    }, 2000);
  }
  return {
    on: function (handlers) { listeners = handlers; },
    start: start,
    isOpen: function () { return me !== null; },
    // Milliseconds until the next try.
    pause: function () { return Math.max(3000, heldUntil - Date.now()); },
    hurry: function () { if (!socket && !asking) { pause = 1000; start(); } },
    stop: function () {
      clearTimeout(timer);
      clearTimeout(asking);
      var open = socket;
      socket = null;
      if (open) { open.close(); }
      me = null;
    },
    // Resolves to 'sent', 'later' (the network, the server) or 'refused'.
    say: function (message, progress) {
      var activity = {
        type: 'message', text: message.text, locale: texts.locale(), textFormat: 'plain', from: { id: 'me', role: 'user' },
        localTimestamp: new Date(message.at).toISOString(), channelData: { clientActivityID: message.id }
      };
      if (message.value) { activity.value = message.value; }
      if (!message.photos || message.photos.length === 0) {
        return request('POST', base + me.conversationId + '/activities', JSON.stringify(activity), { 'Content-Type': 'application/json' })
          .then(function (answer) { return ended(answer.status, answer.headers.get('Retry-After')); }, function () { return 'later'; });
      }
      var form = new FormData();
      form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }), 'blob');
      message.photos.forEach(function (photo, index) { form.append('file', photo, 'photo' + (index + 1) + '.jpg'); });
      return new Promise(function (resolve) {
        var upload = new XMLHttpRequest();
        upload.open('POST', base + me.conversationId + '/upload?userId=me');
        upload.setRequestHeader('Authorization', 'Bearer ' + me.token);
        upload.upload.onprogress = function (e) { if (e.lengthComputable) { progress(e.loaded / e.total); } };
        upload.onload = function () { resolve(upload.status === 413 ? 'tooLarge' : ended(upload.status, upload.getResponseHeader('Retry-After'))); };
        upload.onerror = function () { resolve('later'); };
        upload.send(form);
      });
    }
  };
  function ended(status, retryAfter) {
    if (status >= 200 && status < 300) {
      if (heldUntil) { heldUntil = 0; listeners.state(true); }
      return 'sent';
    }
    if (status === 429) { hold(retryAfter); return 'later'; }
    if (status === 401 || status === 403) { start(); return 'later'; }
    return status >= 500 && status !== 502 ? 'later' : 'refused';
  }
}());
