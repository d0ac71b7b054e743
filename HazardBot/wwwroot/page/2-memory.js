// What this browser keeps: the ticket of the conversation, and what was not sent yet. Nothing else.
var memory = (function () {
  var ticketKey = 'hazardbot.ticket';
  var unsentKey = 'hazardbot.unsent';
  function get(key) {
    try { return window.localStorage.getItem(key); } catch (e) { return null; }
  }
  function set(key, value) {
    // A browser that keeps nothing (private window, full) still lets one talk while the page is open.
    try {
      if (value === null) { window.localStorage.removeItem(key); } else { window.localStorage.setItem(key, value); }
    } catch (e) { return; }
  }
  return {
    ticket: function () { return get(ticketKey); },
    keepTicket: function (ticket) { set(ticketKey, ticket); },
    unsent: function () {
      try { return JSON.parse(get(unsentKey) || '[]'); } catch (e) { return []; }
    },
    keepUnsent: function (list) { set(unsentKey, list.length === 0 ? null : JSON.stringify(list)); },
    wipe: function () { set(ticketKey, null); set(unsentKey, null); }
  };
}());
