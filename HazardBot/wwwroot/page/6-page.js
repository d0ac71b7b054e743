// The page: what is typed and tapped goes into a queue that outlives the page, and from there to the server, in order.
(function () {
  var words = document.getElementById('words');
  var state = document.getElementById('state');
  var files = document.getElementById('files');
  var choices = document.getElementById('choices');
  var menu = document.getElementById('menu');
  var ask = document.getElementById('ask');
  var kept = document.getElementById('kept');
  var queue = [];
  var shown = {};
  var last = null;
  var busy = false;
  var typing = null;

  function newId() {
    var bytes = new Uint8Array(12);
    crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (b) { return ('0' + b.toString(16)).slice(-2); }).join('');
  }
  function keep() {
    // Photos are too large to be kept: their words are.
    memory.keepUnsent(queue.filter(function (m) { return m.text; }).map(function (m) { return { id: m.id, text: m.text, value: m.value, at: m.at }; }));
  }
  function enqueue(message) {
    view.goOn();
    message.state = view.mine(message, function (m) { enqueueAgain(m); });
    message.state.waiting();
    shown[message.id] = message;
    queue.push(message);
    keep();
    view.choices(null);
    work();
  }
  function enqueueAgain(message) {
    queue.push(message);
    message.state.waiting();
    keep();
    work();
  }
  function work() {
    if (busy || queue.length === 0 || !line.isOpen()) { return; }
    busy = true;
    var message = queue[0];
    message.state.sending(0);
    clearTimeout(typing);
    typing = setTimeout(function () { view.typing(true); }, 400);
    line.say(message, function (share) { message.state.sending(share); }).then(function (end) {
      busy = false;
      clearTimeout(typing);
      if (end !== 'later') {
        queue.shift();
        keep();
        view.typing(false);
      }
      if (end === 'sent') {
        message.state.sent();
        work();
      } else if (end === 'later') {
        message.state.waiting();
        setTimeout(work, line.pause());
      } else {
        message.state.refused(end === 'tooLarge' ? texts.say('photoTooLarge') : null);
        work();
      }
    });
  }
  function taken(activity) {
    if (activity.from && activity.from.role === 'user') {
      var id = activity.channelData && activity.channelData.clientActivityID;
      if (id && shown[id]) { shown[id].state.sent(); return; }
      // Said in another tab, or before the page was loaded again.
      var message = { id: id, text: activity.text, at: activity.timestamp || new Date().toISOString(), pictures: view.pictures(activity) };
      message.state = view.mine(message, function () {});
      if (id) { shown[id] = message; }
      queue = queue.filter(function (m) { return m.id !== id; });
      keep();
      view.choices(null);
      return;
    }
    if (activity.type !== 'message' || shown[activity.id]) { return; }
    shown[activity.id] = true;
    view.typing(false);
    view.bot(activity);
    last = activity;
    view.choices(activity, choose);
  }
  function choose(action) {
    enqueue({ id: newId(), text: action.text || action.title, value: action.value, at: new Date().toISOString() });
    words.focus({ preventScroll: true });
  }
  function fit() {
    words.style.height = 'auto';
    words.style.height = words.scrollHeight + 2 + 'px';
  }
  function send() {
    var text = words.value.trim();
    if (!text && !photos.any()) { return; }
    var blobs = photos.take();
    enqueue({
      id: newId(), text: text, at: new Date().toISOString(), photos: blobs,
      pictures: blobs.map(function (blob) {
        var image = document.createElement('img');
        image.alt = texts.say('photoSaid');
        image.src = URL.createObjectURL(blob);
        return image;
      })
    });
    words.value = '';
    fit();
  }
  function close(box, opener) {
    box.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  }
  function wiped() {
    line.stop();
    memory.wipe();
    queue = [];
    history.replaceState(null, '', '/page/empty');
    document.title = '';
    while (document.body.firstChild) { document.body.removeChild(document.body.firstChild); }
    var nothing = document.createElement('p');
    nothing.className = 'bare';
    nothing.textContent = texts.say('wiped');
    document.body.appendChild(nothing);
  }

  document.getElementById('say').addEventListener('submit', function (e) { e.preventDefault(); send(); });
  words.addEventListener('input', fit);
  words.addEventListener('keydown', function (e) {
    if (e.key === 'Enter' && !e.shiftKey && !e.isComposing && e.keyCode !== 229) { e.preventDefault(); send(); }
  });
  document.getElementById('pick').addEventListener('click', function () { files.click(); });
  files.addEventListener('change', function () {
    photos.add(files.files).then(function (faults) { faults.forEach(function (fault) { view.tell(texts.say(fault)); }); });
    files.value = '';
  });
  menu.addEventListener('click', function () {
    choices.hidden = !choices.hidden;
    menu.setAttribute('aria-expanded', String(!choices.hidden));
    if (!choices.hidden) { choices.querySelector('button').focus(); }
  });
  document.addEventListener('keydown', function (e) {
    if (e.key !== 'Escape') { return; }
    if (!kept.hidden) { pages.closePicture(); } else if (!ask.hidden) { ask.hidden = true; menu.focus(); } else if (!choices.hidden) { close(choices, menu); menu.focus(); }
  });
  document.getElementById('language').addEventListener('click', function () {
    texts.change();
    view.choices(last, choose);
    close(choices, menu);
    menu.focus();
  });
  document.getElementById('large').addEventListener('click', function (e) {
    var on = document.documentElement.classList.toggle('large');
    e.currentTarget.setAttribute('aria-pressed', String(on));
    fit();
  });
  document.getElementById('wipe').addEventListener('click', function () {
    close(choices, menu);
    ask.hidden = false;
    document.getElementById('wipeNo').focus();
  });
  ask.addEventListener('keydown', function (e) {
    if (e.key !== 'Tab') { return; }
    e.preventDefault();
    document.getElementById(document.activeElement.id === 'wipeNo' ? 'wipeYes' : 'wipeNo').focus();
  });
  kept.addEventListener('keydown', function (e) {
    if (e.key !== 'Tab') { return; }
    e.preventDefault();
    document.getElementById(document.activeElement.id === 'keptFile' ? 'keptClose' : 'keptFile').focus();
  });
  document.getElementById('keptClose').addEventListener('click', pages.closePicture);
  document.getElementById('wipeNo').addEventListener('click', function () { ask.hidden = true; menu.focus(); });
  document.getElementById('wipeYes').addEventListener('click', wiped);
  window.addEventListener('online', function () { line.hurry(); work(); });
  window.addEventListener('offline', function () { state.textContent = texts.say('offline'); });
  document.addEventListener('visibilitychange', function () { if (!document.hidden) { line.hurry(); } });

  line.on({
    activity: taken,
    state: function (how) {
      state.textContent = how === true ? '' : texts.say(how === 'busy' ? 'busy' : navigator.onLine === false ? 'offline' : 'connecting');
    },
    open: work,
    entered: function (started, isFirst) {
      if (started.over) { view.tell(texts.say('sessionOver')); }
      if (started.private && isFirst) { view.cover(); }
    },
    unsent: function () { return queue.length > 0 ? queue[0].text : null; }
  });
  state.textContent = texts.say('connecting');
  memory.unsent().forEach(function (message) {
    message.state = view.mine(message, enqueueAgain);
    message.state.waiting();
    shown[message.id] = message;
    queue.push(message);
  });
  line.start();
}());
