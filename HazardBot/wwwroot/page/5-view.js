// The log: bubbles, cards, day separators. Everything that came from anybody is put in as text, never as markup.
var view = (function () {
  var log = document.getElementById('log');
  var replies = document.getElementById('replies');
  var steps = ['received', 'accepted', 'repair', 'check', 'closed'];
  var lastDay = '';
  var waiting = null;
  // What was said before, where it is shown only when somebody asks for it; null where all is shown.
  var past = null;

  function make(tag, name, text) {
    var e = document.createElement(tag);
    if (name) { e.className = name; }
    if (text !== undefined) { e.textContent = text; }
    return e;
  }
  function isAtEnd() { return log.scrollHeight - log.scrollTop - log.clientHeight < 120; }
  function toEnd() { log.scrollTop = log.scrollHeight; }
  function put(element, at) {
    var stay = !isAtEnd();
    var day = texts.day(at);
    if (day !== lastDay) {
      lastDay = day;
      (past || log).appendChild(make('div', 'day', day));
    }
    (past || log).appendChild(element);
    if (waiting) { log.appendChild(waiting); }
    if (!stay) { toEnd(); }
  }
  function bubble(mine, at) {
    var turn = make('div', mine ? 'turn mine' : 'turn');
    var body = turn.appendChild(make('div'));
    var who = make('span', 'skip', texts.say(mine ? 'you' : 'bot') + ': ');
    body.appendChild(who);
    return { turn: turn, body: body, at: at };
  }
  function picture(attachment) {
    if (!attachment.contentUrl) { return null; }
    if (!/^image\//.test(attachment.contentType || '')) {
      var link = make('a', 'file', attachment.name || attachment.contentUrl);
      link.href = attachment.contentUrl;
      link.target = '_blank';
      link.rel = 'noopener';
      return link;
    }
    var image = make('img');
    image.alt = attachment.name || texts.say('photoSaid');
    image.onload = function () { if (isAtEnd()) { toEnd(); } };
    image.src = attachment.contentUrl;
    return image;
  }
  function progress(step) {
    var list = make('ol', 'steps');
    steps.forEach(function (key, index) {
      var item = list.appendChild(make('li', index < step ? 'done' : '', texts.say(key)));
      if (index + 1 === step) { item.setAttribute('aria-current', 'step'); }
    });
    return list;
  }
  function fill(body, card) {
    body.className = 'card ' + card.kind.toLowerCase();
    body.appendChild(make('div', 'head', card.title));
    var list = body.appendChild(make('dl'));
    card.lines.forEach(function (line) {
      var row = list.appendChild(make('div'));
      if (line.label) { row.appendChild(make('dt', '', line.label)); }
      row.appendChild(make(line.label ? 'dd' : 'dt', line.label ? '' : 'whole', line.value));
    });
    if (card.step) { body.appendChild(progress(card.step)); }
    if (card.foot) { body.appendChild(make('p', 'foot', card.foot)); }
    if (card.kind === 'Receipt') { body.appendChild(keep(card)); }
  }
  function keep(card) {
    var acts = make('div', 'acts');
    var copy = acts.appendChild(make('button', '', texts.say('copy')));
    copy.type = 'button';
    copy.onclick = function () { pages.copy(pages.plain(card), function () { copy.textContent = texts.say('copied'); }); };
    var save = acts.appendChild(make('button', '', texts.say('savePicture')));
    save.type = 'button';
    save.onclick = function () { pages.picture(card); };
    return acts;
  }
  return {
    bot: function (activity) {
      var at = activity.timestamp ? new Date(activity.timestamp) : new Date();
      var b = bubble(false, at);
      var card = activity.channelData && activity.channelData.card;
      if (card) { fill(b.body, card); } else if (activity.text) { b.body.appendChild(make('p', '', activity.text)); }
      (activity.attachments || []).map(picture).filter(Boolean).forEach(function (image) { b.body.appendChild(image); });
      if (!card) { b.body.appendChild(make('span', 'when', texts.time(at))); }
      put(b.turn, at);
    },
    // A message of the person's own; returns how its state is changed.
    mine: function (message, again) {
      var at = new Date(message.at);
      var b = bubble(true, at);
      if (message.text) { b.body.appendChild(make('p', '', message.text)); }
      (message.pictures || []).forEach(function (image) { b.body.appendChild(image); });
      var when = b.body.appendChild(make('span', 'when', texts.time(at)));
      put(b.turn, at);
      toEnd();
      return {
        waiting: function () { when.textContent = texts.say('waiting'); },
        sending: function (share) { when.textContent = texts.say('sending') + (share ? ' ' + Math.round(share * 100) + '%' : ''); },
        sent: function () { when.textContent = texts.time(at); },
        refused: function (text) {
          when.textContent = '';
          var button = when.appendChild(make('button', 'again', text || texts.say('notSent')));
          button.type = 'button';
          button.onclick = function () { again(message); };
        }
      };
    },
    // From here on what comes is kept out of sight, until it is asked for or the person goes on talking.
    cover: function () {
      var box = log.appendChild(make('div', 'cover'));
      box.appendChild(make('p', '', texts.say('covered')));
      var show = box.appendChild(make('button', '', texts.say('uncover')));
      var hidden = past = log.appendChild(make('div'));
      show.type = 'button';
      show.id = 'uncover';
      hidden.hidden = true;
      replies.hidden = true;
      show.onclick = function () {
        hidden.hidden = replies.hidden = false;
        log.removeChild(box);
        if (past === hidden) { past = null; }
        toEnd();
        document.getElementById('words').focus();
      };
    },
    goOn: function () {
      if (past) { past = null; lastDay = ''; replies.hidden = false; }
    },
    pictures: function (activity) { return (activity.attachments || []).map(picture).filter(Boolean); },
    choices: function (activity, choose) {
      while (replies.firstChild) { replies.removeChild(replies.firstChild); }
      var actions = (activity && activity.suggestedActions && activity.suggestedActions.actions) || [];
      actions.forEach(function (action) {
        var button = replies.appendChild(make('button', '', action.title));
        button.type = 'button';
        button.onclick = function () { choose(action); };
      });
      if (isAtEnd()) { toEnd(); }
    },
    typing: function (on) {
      if (!on) {
        if (waiting && waiting.parentNode) { log.removeChild(waiting); }
        waiting = null;
        return;
      }
      if (waiting) { return; }
      var b = bubble(false, new Date());
      b.turn.setAttribute('aria-hidden', 'true');
      var dots = b.body.appendChild(make('span', 'dots'));
      for (var i = 0; i < 3; i++) { dots.appendChild(make('i')); }
      waiting = b.turn;
      put(waiting, new Date());
    },
    tell: function (text) {
      var b = bubble(false, new Date());
      b.body.appendChild(make('p', '', text));
      put(b.turn, new Date());
    }
  };
}());
var pages = {
  opener: null,
  closePicture: function () {
    document.getElementById('kept').hidden = true;
    document.getElementById('keptPicture').removeAttribute('src');
    if (pages.opener) { pages.opener.focus(); }
  },
  plain: function (card) {
    return [card.title].concat(card.lines.map(function (line) { return line.label ? line.label + ' ' + line.value : line.value; })).join('\n');
  },
  copy: function (text, done) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, function () { pages.copyOld(text, done); });
    } else {
      pages.copyOld(text, done);
    }
  },
  copyOld: function (text, done) {
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'skip';
    document.body.appendChild(area);
    area.select();
    if (document.execCommand('copy')) { done(); }
    document.body.removeChild(area);
  },
  picture: function (card) {
    var canvas = document.createElement('canvas');
    var pen = canvas.getContext('2d');
    var font = getComputedStyle(document.body).fontFamily;
    var rows = [];
    function wrap(text, size, weight, colour) {
      pen.font = weight + ' ' + size + 'px ' + font;
      text.split('\n').forEach(function (paragraph) {
        var row = '';
        Array.from(paragraph).forEach(function (c) {
          if (pen.measureText(row + c).width > 640) { rows.push([row, size, weight, colour]); row = ''; }
          row += c;
        });
        rows.push([row, size, weight, colour]);
      });
    }
    wrap(card.title, 30, '600', '#0f6b5c');
    card.lines.forEach(function (line) { wrap(line.label, 24, '400', '#55635f'); wrap(line.value, 36, '600', '#1b2624'); });
    if (card.foot) { wrap(card.foot, 24, '400', '#55635f'); }
    canvas.width = 720;
    canvas.height = 80 + rows.reduce(function (sum, row) { return sum + row[1] * 1.7; }, 0);
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#0f6b5c';
    pen.fillRect(0, 0, canvas.width, 12);
    var y = 40;
    rows.forEach(function (row) {
      y += row[1] * 1.7;
      pen.font = row[2] + ' ' + row[1] + 'px ' + font;
      pen.fillStyle = row[3];
      pen.fillText(row[0], 40, y - row[1] * 0.45);
    });
    // Shown, not only handed over: browsers inside chat apps don't save files, but pressing long on a picture does.
    var file = document.getElementById('keptFile');
    document.getElementById('keptPicture').src = file.href = canvas.toDataURL('image/png');
    document.getElementById('keptPicture').alt = pages.plain(card);
    file.download = card.lines[0].value.replace(/\s/g, '') + '.png';
    pages.opener = document.activeElement;
    document.getElementById('kept').hidden = false;
    file.focus();
  }
};
