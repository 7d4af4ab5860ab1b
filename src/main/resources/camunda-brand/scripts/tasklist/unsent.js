/*
 * What was typed and the server has not confirmed: in memory at once, and in this browser under the person's name, so that
 * it outlives the page. Nothing stays here once the server has it.
 */
var PREFIX = 'hearthmark-draft:';

export function Unsent(task) {
  this.task = task;
  this.answers = {};
  this.version = 0;
  this.ahead = 0;
}

Unsent.prototype = {

  add: function (field, value) {
    this.answers[field] = value === undefined ? null : value;
    this.store();
  },

  none: function () {
    return Object.keys(this.answers).length === 0;
  },

  batch: function () {
    return JSON.stringify(this.answers);
  },

  /* What was typed on while it was under way stays. */
  sent: function (batch) {
    var answers = this.answers;
    var sent = JSON.parse(batch);
    Object.keys(sent).forEach(function (field) {
      if (JSON.stringify(answers[field]) === JSON.stringify(sent[field])) {
        delete answers[field];
      }
    });
    this.store();
  },

  basedOn: function (version, now) {
    this.version = version;
    this.ahead = Date.parse(now) - Date.now();
  },

  /*
   * The person is known now: takes up what an earlier page left behind. Where another device has written since and later,
   * its answers win; true when they did.
   */
  begin: function (kept) {
    if (this.key) {
      return false;
    }
    this.key = PREFIX + kept.person + ':' + this.task;
    var left = this.left();
    var newer = kept.version > left.version && Date.parse(kept.savedAt) > left.at;
    var overtaken = Object.keys(left.answers).filter(function (field) { return newer && field in kept.answers; });
    overtaken.forEach(function (field) { delete left.answers[field]; });
    this.answers = Object.assign(left.answers, this.answers);
    this.version = kept.version;
    this.store();
    return overtaken.length > 0;
  },

  left: function () {
    try {
      var left = JSON.parse(window.localStorage.getItem(this.key));
      return left && left.answers ? left : { answers: {} };
    } catch (unreadable) {
      return { answers: {} };
    }
  },

  store: function () {
    if (!this.key) {
      return;
    }
    if (this.none()) {
      window.localStorage.removeItem(this.key);
      return;
    }
    try {
      window.localStorage.setItem(this.key, JSON.stringify(
        { answers: this.answers, version: this.version, at: Date.now() + this.ahead }));
    } catch (full) {
      window.console.warn('This browser has no room for drafts; the server keeps them.');
    }
  },

  forget: function () {
    this.answers = {};
    this.store();
  }
};
