'use strict';
// What the page says, in both languages; the server puts the table into the page.
var texts = (function () {
  var table = JSON.parse(document.getElementById('texts').textContent);
  var language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  function each(selector, apply) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), apply);
  }
  function say(key) { return table[language][key]; }
  return {
    say: say,
    locale: function () { return language === 'en' ? 'en' : 'zh-CN'; },
    change: function () {
      language = language === 'en' ? 'zh' : 'en';
      document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
      document.title = say('title');
      each('[data-t]', function (e) { e.textContent = say(e.getAttribute('data-t')); });
      each('[data-l]', function (e) { e.setAttribute('aria-label', say(e.getAttribute('data-l'))); });
      each('[data-p]', function (e) { e.setAttribute('placeholder', say(e.getAttribute('data-p'))); });
    },
    time: function (date) {
      return date.toLocaleTimeString(this.locale(), { hour: '2-digit', minute: '2-digit', hour12: false });
    },
    day: function (date) {
      var now = new Date();
      var days = Math.round((new Date(now.getFullYear(), now.getMonth(), now.getDate()) - new Date(date.getFullYear(), date.getMonth(), date.getDate())) / 86400000);
      if (days === 0) { return say('today'); }
      if (days === 1) { return say('yesterday'); }
      return date.toLocaleDateString(this.locale(), { year: now.getFullYear() === date.getFullYear() ? undefined : 'numeric', month: 'long', day: 'numeric' });
    }
  };
}());
