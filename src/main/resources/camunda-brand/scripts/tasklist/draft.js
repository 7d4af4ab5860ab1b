/* One person's draft of one form: what the server has of it, what it has not yet, and what is said about it. */
import { Unsent } from './unsent.js';
import { say, time } from './draft-note.js';

var PAUSE = 1000;
var PATIENCE = 5000;
var FIRST_RETRY = 5000;
var LAST_RETRY = 30000;
/* Browsers send no more than 64 KB from a page that is being closed. */
var PARTING = 60000;

/*
 * The answers that stay in the form until it is completed, because the form says so: a field with the property "draft" set
 * to "never". The server keeps none of them either.
 */
function neverKept(components, path) {
  return components.reduce(function (names, field) {
    var place = path.concat(field.path ? field.path.split('.') : field.key || []);
    var own = field.properties && field.properties.draft === 'never' ? [place[1]] : [];
    return names.concat(own, neverKept(field.components || [], place));
  }, []);
}

export function Draft(task) {
  this.address = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') +
    '/tasks/' + encodeURIComponent(task) + '/draft';
  this.answers = {};
  this.neverKept = [];
  this.version = 0;
  this.mine = false;
  this.ended = false;
  this.retry = FIRST_RETRY;
  this.unsent = new Unsent(task);
}

Draft.prototype = {

  /* Before a form is drawn: what it is drawn with. Never fails, and keeps nobody waiting for long. */
  putInto: function (schema, data) {
    var draft = this;
    draft.neverKept = neverKept(schema.components || [], []);
    return draft.read().then(function () {
      draft.drawn = Object.assign({}, draft.answers, draft.unsent.answers);
      return Object.assign({}, data, { answers: Object.assign({}, data.answers, draft.drawn) });
    });
  },

  follow: function (form) {
    var draft = this;
    draft.form = form;
    form.on('field.updated', function (update) { draft.typed(form, update.fieldInstance.valuePath); });
    if (Object.keys(draft.drawn).length) {
      form._setState({});
    }
    if (draft.mine && draft.savedAt) {
      draft.say(draft.newerElsewhere
        ? 'A newer draft from another device is shown, kept at ' + time(draft.savedAt) + '.'
        : 'Your draft is put back, kept at ' + time(draft.savedAt) + '.');
    }
    draft.send(false);
  },

  typed: function (form, path) {
    if (form === this.form && path[0] === 'answers' && this.neverKept.indexOf(path[1]) < 0) {
      this.unsent.add(path[1], form._getState().data.answers[path[1]]);
      this.soon(PAUSE);
    }
  },

  soon: function (wait) {
    var draft = this;
    if (!draft.timer && draft.mine && !draft.ended) {
      draft.timer = window.setTimeout(function () { draft.send(false); }, wait);
    }
  },

  send: function (parting) {
    window.clearTimeout(this.timer);
    this.timer = null;
    if (!this.mine || this.ended || this.unsent.none() || (this.sending && !parting)) {
      return;
    }
    var draft = this;
    var batch = draft.unsent.batch();
    draft.sending = true;
    draft.ask('PATCH', batch, parting && batch.length < PARTING).then(function (answer) {
      draft.sending = false;
      return draft.answered(answer, batch);
    }).catch(function () {
      draft.sending = false;
      draft.later();
    });
  },

  answered: function (answer, batch) {
    var draft = this;
    if (answer.status === 204) {
      return draft.end();
    }
    if (answer.ok) {
      return answer.json().then(function (kept) { draft.confirmed(kept, batch); });
    }
    if (answer.status === 403) {
      return draft.anew();
    }
    if (answer.status === 401) {
      draft.signedOut();
    } else if (answer.status === 400) {
      draft.say('This is too long to be kept as a draft. Complete the task, or shorten it.', true);
    } else {
      draft.later();
    }
  },

  confirmed: function (kept, batch) {
    var others = kept.version > this.version + 1;
    this.unsent.sent(batch);
    this.take(kept);
    this.retry = FIRST_RETRY;
    this.refused = false;
    var shown = others && this.show();
    this.say('Draft kept at ' + time(kept.savedAt) + '.' +
      (shown ? ' What was typed in another window meanwhile is shown here too.' : ''));
    if (!this.unsent.none()) {
      this.soon(PAUSE);
    }
  },

  /* The token belongs to the session, and a new session has another: asked once more with the new one. */
  anew: function () {
    var draft = this;
    var again = draft.refused;
    draft.refused = true;
    return draft.read().then(function () {
      if (draft.mine && !again) {
        draft.send(false);
      } else if (!draft.out) {
        draft.mine = false;
        draft.say('This task is no longer yours: nothing more is kept.', true);
      }
    });
  },

  signedOut: function () {
    this.out = true;
    this.say('You are signed out. What you typed is kept in this browser until you sign in again.', true);
  },

  later: function () {
    this.say('The draft could not be kept on the server; trying again. It is kept in this browser meanwhile.', true);
    this.soon(this.retry);
    this.retry = Math.min(2 * this.retry, LAST_RETRY);
  },

  /* What the server has now. Whoever cannot be asked is asked again with the next letter. */
  read: function () {
    var draft = this;
    return draft.ask('GET').then(function (answer) {
      draft.mine = answer.status === 200;
      draft.out = false;
      if (answer.status === 401) {
        draft.signedOut();
      }
      draft.token = answer.headers.get('X-CSRF-TOKEN') || draft.token;
      return draft.mine ? answer.json() : null;
    }).then(function (kept) {
      if (kept) {
        draft.newerElsewhere = draft.unsent.begin(kept);
        draft.take(kept);
      }
    }).catch(function () {
      draft.later();
    });
  },

  take: function (kept) {
    if (kept.version >= this.version) {
      this.answers = kept.answers;
      this.version = kept.version;
      this.savedAt = kept.savedAt;
    }
    this.unsent.basedOn(this.version, kept.now);
  },

  /* Shows in the form what the server has and nobody has typed over here; says whether there was anything. */
  show: function () {
    var data = JSON.parse(JSON.stringify(this.form._getState().data));
    var wanted = Object.assign({}, this.answers, this.unsent.answers);
    var changed = Object.keys(wanted).filter(function (field) {
      return JSON.stringify(wanted[field]) !== JSON.stringify((data.answers || {})[field]);
    });
    if (changed.length) {
      data.answers = Object.assign({}, data.answers, wanted);
      this.form._setState({ data: data });
    }
    return changed.length > 0;
  },

  /* Coming back to this window: another one may have gone on. */
  look: function () {
    var draft = this;
    var before = draft.version;
    if (draft.form && !draft.ended) {
      draft.read().then(function () {
        if (draft.version > before && draft.show()) {
          draft.say('What was typed in another window is shown here too, kept at ' + time(draft.savedAt) + '.');
        }
        draft.send(false);
      });
    }
  },

  changedHands: function () {
    var draft = this;
    draft.read().then(function () {
      if (draft.mine && draft.form && draft.show()) {
        draft.say('Your draft is put back, kept at ' + time(draft.savedAt) + '.');
      }
      draft.send(false);
    });
  },

  end: function () {
    this.ended = true;
    window.clearTimeout(this.timer);
    this.unsent.forget();
  },

  say: function (text, warning) {
    if (this.form && !this.ended) {
      say(this.form._container, text, warning);
    }
  },

  ask: function (method, body, parting) {
    var patience = new AbortController();
    var timer = window.setTimeout(function () { patience.abort(); }, PATIENCE);
    var headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    if (this.token) {
      headers['X-CSRF-TOKEN'] = this.token;
    }
    return window.fetch(this.address, {
      method: method, headers: headers, body: body, keepalive: Boolean(parting), credentials: 'same-origin',
      signal: parting ? undefined : patience.signal
    }).finally(function () { window.clearTimeout(timer); });
  }
};
